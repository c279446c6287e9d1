package org.zeren.graph;

import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How questions are answered.
 *
 * @param zone where the day begins and ends that counts as today
 * @param dueSoonDays how many days before its deadline a measure is due soon
 * @param timeout how long the database may work on one root field
 * @param requestTimeout how long it may work on all root fields of a request together
 * @param explain whether a request may ask for the statements behind its answer; when not set, it
 *     may on the embedded database only
 */
@ConfigurationProperties("zeren.graph")
public record GraphProperties(
    @DefaultValue("Asia/Shanghai") ZoneId zone,
    @DefaultValue("30") int dueSoonDays,
    @DefaultValue("30s") Duration timeout,
    @DefaultValue("60s") Duration requestTimeout,
    @Nullable Boolean explain) {}
