package org.zeren.graph.answer;

import org.jspecify.annotations.Nullable;

/**
 * The root fields of a request that were read before it came the general way; stands in the
 * request's context under this type.
 */
public interface ReadBefore {

  /** Whether the root field with that response key is one of them. */
  boolean holds(String key);

  /** What such a field holds; throws what kept it from being read. */
  @Nullable Object read(String key);
}
