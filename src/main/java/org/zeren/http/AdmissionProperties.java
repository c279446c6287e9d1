package org.zeren.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is worked on at a time. The driver has more connections than that, so that none waits
 * for one.
 *
 * @param requests how many requests to the API are worked on at a time; 0 for eight for each
 *     processor, at most 64. More would not be answered sooner, but a writer, for which others
 *     wait, would have to share the database with all of them
 * @param waiting how many requests may wait for their turn; others are refused at once. Fewer than
 *     the threads of the server, so that there is one to refuse them
 * @param patience how long a request waits for its turn before it is refused
 */
@ConfigurationProperties("zeren.limits.concurrency")
record AdmissionProperties(
    @DefaultValue("0") int requests,
    @DefaultValue("256") int waiting,
    @DefaultValue("5s") Duration patience) {

  private static final int FOR_EACH_PROCESSOR = 8;
  private static final int MOST = 64;

  int places() {
    return requests > 0
        ? requests
        : Math.min(MOST, FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors());
  }
}
