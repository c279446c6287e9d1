package org.zeren.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/**
 * What came of sending requests for a while over a number of connections.
 *
 * @param latencies of the answers with status 200, in nanoseconds
 * @param refused answers with another status
 */
record Load(Histogram latencies, long refused, double seconds) {

  private static final long LONGEST = Duration.ofMinutes(2).toNanos();

  /** Sends the requests in turn, each connection from another one on, for that time. */
  static Load run(URI server, List<byte[]> requests, int connections, Duration time)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      long begun = System.nanoTime();
      long end = begun + time.toNanos();
      List<Callable<Load>> work = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        int first = i * 7;
        work.add(() -> send(server, requests, first, end));
      }
      Histogram all = new Histogram(LONGEST, 3);
      long refused = 0;
      for (Future<Load> one : threads.invokeAll(work)) {
        all.add(one.get().latencies());
        refused += one.get().refused();
      }
      return new Load(all, refused, (System.nanoTime() - begun) / 1e9);
    } finally {
      threads.shutdownNow();
    }
  }

  private static Load send(URI server, List<byte[]> requests, int first, long end)
      throws Exception {
    Histogram latencies = new Histogram(LONGEST, 3);
    long refused = 0;
    try (HttpConnection connection = new HttpConnection(server)) {
      int next = first;
      for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
        connection.exchange(requests.get(next++ % requests.size()));
        if (connection.status() == 200) {
          latencies.recordValue(Math.min(LONGEST, System.nanoTime() - begun));
        } else {
          refused++;
        }
      }
    }
    return new Load(latencies, refused, 0);
  }

  long requests() {
    return latencies.getTotalCount();
  }

  double perSecond() {
    return requests() / seconds;
  }

  double milliseconds(double percentile) {
    return latencies.getValueAtPercentile(percentile) / 1e6;
  }
}
