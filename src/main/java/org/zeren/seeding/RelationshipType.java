package org.zeren.seeding;

/** The relationships that a seed makes, by the names they have in the graph. */
enum RelationshipType {
  ISSUED_BY,
  CONSULTED,
  CITES,
  IMPLEMENTS,
  ANSWERS,
  PART_OF,
  STATED_IN,
  ALSO_STATED_IN,
  HAS_THEME,
  BENEFITS,
  GRANTS,
  FOR_BENEFICIARY,
  CONTINUES,
  CONTRIBUTES_TO,
  BORNE_BY,
  FOR,
  BASED_ON,
  LAID_DOWN_IN,
  MEMBER_OF,
  SUCCEEDED_BY,
  BROADER,
  FOLLOWS_UP,
  PERFORMED_BY,
  HAS_FIGURE,
  HAS_VALUE,
  BETWEEN,
  CONCERNS;

  /**
   * Whether the node at its beginning is described without the one at its end: a mere mention does
   * not keep what it mentions.
   */
  boolean isMereMention() {
    return switch (this) {
      case CITES, IMPLEMENTS, CONTINUES, CONTRIBUTES_TO, SUCCEEDED_BY, CONCERNS -> true;
      default -> false;
    };
  }
}
