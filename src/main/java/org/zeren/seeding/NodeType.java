package org.zeren.seeding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The nodes that a seed makes: their labels, and the ids that they go by. */
enum NodeType {
  AGENCY("Agency", "agency", "agency", "agencies"),
  BENEFICIARY_GROUP("BeneficiaryGroup", "beneficiary", "beneficiary group", "beneficiaryGroups"),
  THEME("Theme", "theme", "theme", "themes"),
  DOCUMENT("Document", "document", "document", "documents"),
  PROPOSAL("Proposal", "proposal", "proposal", "proposals"),
  DISCREPANCY("Discrepancy", "discrepancy", "discrepancy", "discrepancies"),
  PROVISION("Provision", "provision", "provision", "provisions"),
  MEASURE("Measure", "measure", "measure", "measures"),
  FOLLOW_UP("FollowUp", "follow-up", "follow-up", "followUps"),
  INDICATOR("Indicator", "indicator", "indicator", "indicators"),
  RESPONSIBILITY("Responsibility", "responsibility", "responsibility", null),
  ENTITLEMENT("Entitlement", "entitlement", "entitlement", null),
  FIGURE("Figure", "figure", "figure", null),
  INDICATOR_VALUE("IndicatorValue", "indicator-value", "value", null);

  private static final Map<String, NodeType> BY_PREFIX =
      Arrays.stream(values()).collect(Collectors.toMap(NodeType::prefix, type -> type));

  private final String label;
  private final String prefix;
  private final String noun;
  private final @Nullable String list;

  NodeType(String label, String prefix, String noun, @Nullable String list) {
    this.label = label;
    this.prefix = prefix;
    this.noun = noun;
    this.list = list;
  }

  String label() {
    return label;
  }

  /** What its ids have before their colon. */
  String prefix() {
    return prefix;
  }

  /** What messages call it. */
  String noun() {
    return noun;
  }

  String nounWithArticle() {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  /** The list of the seed that defines it; null if it has no key of its own. */
  @Nullable String list() {
    return list;
  }

  /** Whether its keys are unique in their document only. */
  boolean isInsideDocument() {
    return switch (this) {
      case PROVISION, MEASURE, FOLLOW_UP, INDICATOR -> true;
      default -> false;
    };
  }

  String id(String key) {
    return prefix + ":" + key;
  }

  /** The type that an id such as {@code agency:jl-hrss} speaks of. */
  static Optional<NodeType> of(String id) {
    int colon = id.indexOf(':');
    return colon < 0
        ? Optional.empty()
        : Optional.ofNullable(BY_PREFIX.get(id.substring(0, colon)));
  }

  /** Those that a seed refers to. */
  static List<NodeType> keyed() {
    return Arrays.stream(values()).filter(type -> type.list != null).toList();
  }

  /** What {@code id} has behind its colon. */
  static String keyOf(String id) {
    return id.substring(id.indexOf(':') + 1);
  }
}
