package org.zeren.live;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One stream of server-sent events, written whenever the connection takes more. */
final class EventStream implements Answers.Target, WriteListener, AsyncListener {

  private static final Logger log = LoggerFactory.getLogger(EventStream.class);
  private static final String HEARTBEAT = ":\n\n";
  private static final String SUBSCRIBED = ": subscribed\n\n";

  private final Consumer<EventStream> gone;
  private final long patience;
  private final Answers answers = new Answers(this);
  private final Deque<Event> waiting = new ArrayDeque<>();
  private @Nullable AsyncContext async;
  private @Nullable ServletOutputStream out;
  private long taken = System.nanoTime();
  private boolean unflushed;
  private boolean last;
  private boolean over;

  private record Event(byte[] text, Runnable sent) {}

  /**
   * @param gone told once when it is over
   * @param heartbeat how often it is tended; a connection that takes nothing for two of them is
   *     gone
   */
  EventStream(Consumer<EventStream> gone, Duration heartbeat) {
    this.gone = gone;
    this.patience = heartbeat.toNanos() * 2;
  }

  Answers answers() {
    return answers;
  }

  /** Begins to write what has gathered and what is still to come. */
  void open(AsyncContext context, ServletOutputStream output) {
    synchronized (this) {
      if (over) {
        context.complete();
        return;
      }
      async = context;
      out = output;
      waiting.addFirst(event(HEARTBEAT, () -> {}));
    }
    context.addListener(this);
    output.setWriteListener(this);
  }

  private static Event event(String text, Runnable sent) {
    return new Event(text.getBytes(StandardCharsets.UTF_8), sent);
  }

  @Override
  public void next(Map<String, Object> answer, Runnable sent) {
    add("event: next\ndata: " + Messages.json(answer) + "\n\n", sent);
  }

  @Override
  public void began() {
    add(SUBSCRIBED, () -> {});
  }

  @Override
  public void failed(List<Map<String, Object>> errors) {
    add(errors(errors), () -> {});
    complete();
  }

  /** Whoever is not told that it is complete comes again, as after a connection that was lost. */
  @Override
  public void broke(List<Map<String, Object>> errors) {
    addLast(errors(errors));
  }

  @Override
  public void complete() {
    addLast("event: complete\ndata:\n\n");
  }

  private static String errors(List<Map<String, Object>> errors) {
    return "event: next\ndata: " + Messages.json(Map.of("errors", errors)) + "\n\n";
  }

  private void addLast(String text) {
    synchronized (this) {
      if (over) {
        return;
      }
      waiting.add(event(text, () -> {}));
      last = true;
    }
    write();
  }

  private void add(String text, Runnable sent) {
    synchronized (this) {
      if (over) {
        return;
      }
      waiting.add(event(text, sent));
    }
    write();
  }

  /**
   * Sends a sign of life, or gives up a connection that was never opened or has taken nothing for
   * too long.
   */
  void tend() {
    boolean stuck;
    synchronized (this) {
      stuck = (out == null || !waiting.isEmpty()) && System.nanoTime() - taken > patience;
      if (!stuck && waiting.isEmpty() && out != null) {
        waiting.add(event(HEARTBEAT, () -> {}));
      }
    }
    if (stuck) {
      breakOff();
    } else {
      write();
    }
  }

  @Override
  public void onWritePossible() {
    write();
  }

  private void write() {
    Runnable sent = () -> {};
    while (sent != null) {
      sent.run();
      try {
        sent = writeOnce();
      } catch (IOException | RuntimeException e) {
        breakOff();
        return;
      }
    }
  }

  /** What is to be run after something was written; null when nothing can be or has to be. */
  private @Nullable Runnable writeOnce() throws IOException {
    AsyncContext finished;
    synchronized (this) {
      if (out == null || over || !out.isReady()) {
        return null;
      }
      Event event = waiting.poll();
      if (event != null) {
        out.write(event.text());
        taken = System.nanoTime();
        unflushed = true;
        return event.sent();
      }
      if (unflushed) {
        unflushed = false;
        out.flush();
        return () -> {};
      }
      if (!last) {
        return null;
      }
      finished = async;
      over = true;
    }
    gone.accept(this);
    end(finished);
    return null;
  }

  /** Ends the request, unless the server has given it up already. */
  private static void end(@Nullable AsyncContext request) {
    if (request != null) {
      try {
        request.complete();
      } catch (IllegalStateException e) {
        log.debug("The request is over", e);
      }
    }
  }

  /** Ends it wherever it is. */
  void breakOff() {
    AsyncContext broken;
    synchronized (this) {
      if (over) {
        return;
      }
      over = true;
      waiting.clear();
      broken = async;
    }
    gone.accept(this);
    answers.end();
    end(broken);
  }

  @Override
  public void onError(Throwable failure) {
    breakOff();
  }

  @Override
  public void onError(AsyncEvent event) {
    breakOff();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    breakOff();
  }

  @Override
  public void onComplete(AsyncEvent event) {
    breakOff();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {}
}
