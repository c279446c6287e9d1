package org.zeren.seeding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the value of a key must look like. */
sealed interface Form {

  /** A single value that becomes a property as it is. */
  enum Plain implements Form {
    TEXT,
    DAY,
    YEAR,
    DECIMAL,
    FLAG,
    SPAN,
    DIGEST,
    FILE_NAME
  }

  /** The key by which others refer to the node that is being described. */
  record Key(NodeType type) implements Form {}

  /**
   * One of a few fixed words.
   *
   * @param noun what messages call it
   */
  record Word(String noun, List<String> words) implements Form {}

  /**
   * A reference to a node that the seed defines.
   *
   * @param type null for a public id of any type
   * @param orOwnKey whether the node with the same key is meant where nothing is said
   */
  record To(@Nullable NodeType type, boolean orOwnKey) implements Form {}

  /** A list, each item of which has the same form. */
  record ListOf(Form item) implements Form {}

  /** A mapping with keys of its own. */
  record Nested(Shape shape) implements Form {}
}
