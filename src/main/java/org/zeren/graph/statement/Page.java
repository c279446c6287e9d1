package org.zeren.graph.statement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.BadRequest;

/**
 * Which page of a list is asked for.
 *
 * @param size how many entries at most
 * @param backward whether they are counted from the end
 * @param after the cursor they come after; null from the beginning
 * @param before the cursor they come before; null to the end
 */
public record Page(int size, boolean backward, @Nullable Object after, @Nullable Object before) {

  private static final int DEFAULT_SIZE = 50;
  private static final int LARGEST_SIZE = 100;

  /** The page that the Relay arguments ask for; a {@link BadRequest} when they make no sense. */
  static Page of(Map<String, ?> arguments) {
    Integer first = (Integer) arguments.get("first");
    Integer last = (Integer) arguments.get("last");
    if (first != null && last != null) {
      throw new BadRequest("INVALID_PAGE", "Give either first or last, not both.");
    }
    int size = first != null ? first : last != null ? last : DEFAULT_SIZE;
    if (size < 0 || size > LARGEST_SIZE) {
      throw new BadRequest(
          "INVALID_PAGE",
          "%s is %d; it has to be from 0 to %d."
              .formatted(last == null ? "first" : "last", size, LARGEST_SIZE));
    }
    return new Page(size, last != null, arguments.get("after"), arguments.get("before"));
  }
}
