package org.zeren.graph.meaning;

import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zeren.StartRefused;
import org.zeren.graph.meaning.GraphModel.SortKey;

/** The rules that the schema names with {@code @define}, so that each is told once. */
final class Definitions {

  private static final Pattern CALL = Pattern.compile("(?<![\\w.$:])([a-z]\\w*)\\((\\w+)\\)");
  private static final Pattern LOCAL = Pattern.compile("(?<![\\w:.'`$])_[A-Za-z]\\w*");
  private static final int DEEPEST = 8;

  private final Map<String, Definition> definitions = new LinkedHashMap<>();
  private int expansions;

  Definitions() {
    definitions.put("visible", new Definition("node", VisibleNodes.CONDITION));
    definitions.put("total", new Definition("label", WholeGraph.TOTAL));
    definitions.put("extent", new Definition("head", WholeGraph.EXTENT));
    definitions.put("upToDate", new Definition("everything", WholeGraph.UP_TO_DATE));
    definitions.put("knownFollowUps", new Definition("everything", WholeGraph.KNOWN_FOLLOW_UPS));
    definitions.put("isRead", new Definition("document", WholeGraph.IS_READ));
    definitions.put("readDocuments", new Definition("everything", WholeGraph.READ_DOCUMENTS));
    add(
        "seenAlong",
        "links",
        "all(_link IN links WHERE all(_end IN [startNode(_link), endNode(_link)] WHERE visible(_end)))");
  }

  private record Definition(String of, String cypher) {}

  /** All that the schema defines. */
  static Definitions of(TypeDefinitionRegistry schema) {
    Definitions definitions = new Definitions();
    schema.getSchemaExtensionDefinitions().stream()
        .flatMap(extension -> extension.getDirectives("define").stream())
        .map(SchemaDirective::new)
        .forEach(it -> definitions.add(it.text("name"), it.text("of"), it.text("cypher")));
    return definitions;
  }

  void add(String name, String of, String cypher) {
    VisibleNodes.requireSeenAlong(cypher);
    String visible = VisibleNodes.in(cypher.strip(), Set.of(of));
    if (definitions.putIfAbsent(name, new Definition(of, visible)) != null) {
      throw new StartRefused(
          "The schema defines " + name + " twice.", "Keep one @define of that name.");
    }
  }

  /**
   * What is said of nodes at hand, {@code this} or {@code that}: with every name that is defined
   * replaced by what it stands for, and matching visible nodes only.
   */
  Fragment fragment(String cypher) {
    VisibleNodes.requireSeenAlong(cypher);
    return fragment(cypher, Set.of("this", "that"));
  }

  /** As above, for what leads from {@code this} to a node {@code that}. */
  Fragment path(String cypher) {
    return path(cypher, null);
  }

  /** As above, where a condition has to hold as well, which the fragment does not contain. */
  Fragment path(String cypher, @Nullable String where) {
    VisibleNodes.requireSeenAlong(cypher + " WHERE " + where);
    return fragment(cypher, Set.of("this"));
  }

  private Fragment fragment(String cypher, Set<String> bound) {
    return new Fragment(expand(VisibleNodes.in(cypher, bound), 0));
  }

  /** As above; null for what is not there. */
  @Nullable Fragment optional(@Nullable String cypher) {
    return cypher == null ? null : fragment(cypher);
  }

  /** A key reads {@code expression[?] [DESC]}; the question mark says that it may be absent. */
  List<SortKey> sortKeys(List<String> keys) {
    return keys.stream().map(this::sortKey).toList();
  }

  private SortKey sortKey(String key) {
    boolean descending = key.endsWith(" DESC");
    String rest = descending ? key.substring(0, key.length() - " DESC".length()) : key;
    boolean nullable = rest.endsWith("?");
    String cypher = nullable ? rest.substring(0, rest.length() - 1) : rest;
    return new SortKey(fragment(cypher), nullable, descending);
  }

  private String expand(String cypher, int depth) {
    if (depth > DEEPEST) {
      throw new StartRefused(
          "The definitions of the schema go in a circle: " + cypher, "Break the circle.");
    }
    return CALL.matcher(cypher)
        .replaceAll(
            call -> {
              Definition definition = definitions.get(call.group(1));
              String text =
                  definition == null
                      ? call.group()
                      : "(" + expand(apply(definition, call.group(2)), depth + 1) + ")";
              return Matcher.quoteReplacement(text);
            });
  }

  /** Local names are renamed first, so that the argument cannot be taken for one of them. */
  private String apply(Definition definition, String argument) {
    String suffix = "_" + expansions++;
    String renamed = LOCAL.matcher(definition.cypher()).replaceAll(local -> local.group() + suffix);
    return Pattern.compile("'[^']*'|(?<![\\w:.'$])" + definition.of() + "\\b")
        .matcher(renamed)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(found.group().startsWith("'") ? found.group() : argument));
  }
}
