package org.zeren.seeding;

import static org.zeren.seeding.RelationshipType.BETWEEN;
import static org.zeren.seeding.RelationshipType.BROADER;
import static org.zeren.seeding.RelationshipType.CONCERNS;
import static org.zeren.seeding.RelationshipType.MEMBER_OF;
import static org.zeren.seeding.RelationshipType.PART_OF;
import static org.zeren.seeding.RelationshipType.SUCCEEDED_BY;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of the graph that the lists make which documents share. */
final class SharedGraph {

  private static final List<Pattern> OF_A_PROVINCE =
      List.of(
          Pattern.compile("(?<place>\\p{Lu}\\p{L}+) Provincial (?<rest>.+)"),
          Pattern.compile("(?<rest>.+) of (?<place>\\p{Lu}\\p{L}+) Province"));

  private final GraphPart part;

  SharedGraph(GraphPart part) {
    this.part = part;
  }

  void proposal(Entry proposal) {
    part.node(NodeType.PROPOSAL, proposal.key(), proposal.properties());
  }

  void agency(Entry agency) {
    Map<String, @Nullable Object> properties = agency.properties();
    properties.put("names", names(agency));
    String id = part.node(NodeType.AGENCY, agency.key(), properties);
    part.relate(id, PART_OF, agency.reference("parent"));
    for (Entry membership : agency.entries("memberOf")) {
      relate(id, MEMBER_OF, membership.reference("group"), membership);
    }
    for (Entry succession : agency.entries("successors")) {
      relate(id, SUCCEEDED_BY, succession.reference("agency"), succession);
    }
  }

  private static List<String> names(Entry agency) {
    Set<String> names = new LinkedHashSet<>();
    for (String key : List.of("name", "nameEn", "shortName")) {
      String name = agency.text(key);
      if (name != null) {
        names.add(name);
      }
    }
    names.addAll(agency.texts("aliases"));
    String english = agency.text("nameEn");
    if (english != null) {
      names.addAll(usual(english));
    }
    return new ArrayList<>(names);
  }

  /**
   * What a body of the province is called where it is clear, or well known, which province is
   * meant.
   */
  private static List<String> usual(String english) {
    for (Pattern form : OF_A_PROVINCE) {
      Matcher name = form.matcher(english);
      if (name.matches()) {
        String rest = name.group("rest");
        String place = name.group("place");
        return List.of("Provincial " + rest, place + " " + rest, place + " Provincial " + rest);
      }
    }
    return List.of();
  }

  void beneficiaryGroup(Entry group) {
    String id = part.node(NodeType.BENEFICIARY_GROUP, group.key(), group.properties());
    part.relate(id, BROADER, group.reference("broader"));
  }

  /** The rank is the theme's place among all themes. */
  void theme(Entry theme, int rank) {
    Map<String, @Nullable Object> properties = theme.properties();
    properties.put("rank", rank);
    part.node(NodeType.THEME, theme.key(), properties);
  }

  void discrepancy(Entry discrepancy) {
    String id = part.node(NodeType.DISCREPANCY, discrepancy.key(), discrepancy.properties());
    part.relateInOrder(id, BETWEEN, discrepancy.references("provisions"));
    part.relateInOrder(id, CONCERNS, discrepancy.references("subjects"));
  }

  private void relate(String id, RelationshipType type, @Nullable Reference to, Entry entry) {
    if (to != null) {
      part.relate(id, type, to.id(), entry.properties());
    }
  }
}
