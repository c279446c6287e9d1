package org.zeren.graph.reading;

import java.time.Duration;
import org.zeren.graph.BadRequest;

/** When a request has to be answered; kept in its context. */
public record Deadline(long nanoTime) {

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** What is left, at most that much; a {@link BadRequest} when nothing is. */
  Duration atMost(Duration time) {
    Duration left = Duration.ofNanos(nanoTime - System.nanoTime());
    if (left.toMillis() <= 0) {
      throw new BadRequest("TIMEOUT", "The answer took too long; ask for less at a time.");
    }
    return left.compareTo(time) < 0 ? left : time;
  }
}
