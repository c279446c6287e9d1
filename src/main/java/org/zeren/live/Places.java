package org.zeren.live;

import java.util.HashMap;
import java.util.Map;

/** A bounded number of places, of which each caller may take a few. */
final class Places {

  private final int most;
  private final int mostEach;
  private final Map<String, Integer> taken = new HashMap<>();
  private int all;

  Places(int most, int mostEach) {
    this.most = most;
    this.mostEach = mostEach;
  }

  /** Whether there was a place left for the caller, which now has it. */
  synchronized boolean take(String caller) {
    if (all >= most || taken.getOrDefault(caller, 0) >= mostEach) {
      return false;
    }
    all++;
    taken.merge(caller, 1, Integer::sum);
    return true;
  }

  /** Gives one place back. */
  synchronized void leave(String caller) {
    all--;
    taken.computeIfPresent(caller, (it, count) -> count > 1 ? count - 1 : null);
  }

  synchronized int taken() {
    return all;
  }
}
