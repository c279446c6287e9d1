package org.zeren.live;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Ends the streams before the server waits for its requests to end: streams would not. */
final class Shutdown implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(Shutdown.class);

  private final List<Streams> streams;
  private volatile boolean running;

  Shutdown(List<Streams> streams) {
    this.streams = streams;
  }

  @Override
  public void start() {
    streams.forEach(Streams::begin);
    running = true;
  }

  @Override
  public void stop() {
    running = false;
    for (Streams each : streams) {
      try {
        each.end();
      } catch (RuntimeException e) {
        log.debug("A stream did not end in good order", e);
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return DEFAULT_PHASE;
  }
}
