package org.zeren.live;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Lets so many operations of one connection be carried out at a time, and the others wait for their
 * turn, so that no connection takes the threads of all.
 */
final class Turns {

  private final int most;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private int taken;

  Turns(int most) {
    this.most = most;
  }

  /** Runs it now or when its turn has come; {@link #done} has to be told when it is over. */
  void take(Runnable start) {
    synchronized (this) {
      if (taken >= most) {
        waiting.add(start);
        return;
      }
      taken++;
    }
    start.run();
  }

  void done() {
    Runnable next = next();
    if (next != null) {
      next.run();
    }
  }

  private synchronized @Nullable Runnable next() {
    Runnable next = waiting.poll();
    if (next == null) {
      taken--;
    }
    return next;
  }
}
