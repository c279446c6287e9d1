package org.zeren.graph.meaning;

import org.jspecify.annotations.Nullable;

/** What the places of a {@link Fragment} stand for in one statement. */
public interface Places {

  /** The variable that {@code edge} stands for; null where no relationship is at hand. */
  @Nullable String edge();

  /** Whether a choice on that condition, such as {@code wants.x}, takes its first branch. */
  boolean holds(String condition);

  /** What stands in the statement where the fragment has that place. */
  String fill(String place);
}
