package org.zeren.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is worked on at a time.
 *
 * @param requests how many requests to the API; fewer than the threads of the server, so that those
 *     beyond can be refused, and than the driver's connections, so that none waits for one
 * @param patience how long a request waits for its turn before it is refused
 */
@ConfigurationProperties("zeren.limits.concurrency")
record AdmissionProperties(
    @DefaultValue("64") int requests, @DefaultValue("2s") Duration patience) {}
