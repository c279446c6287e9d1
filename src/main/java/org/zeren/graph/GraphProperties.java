package org.zeren.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How questions are answered.
 *
 * @param zone the time zone in which the day begins and ends that counts as today
 * @param dueSoonDays from how many days before its deadline a measure is due soon
 * @param timeout how long the database may run the statement of one root field; planning a new
 *     shape of request is not counted
 * @param requestTimeout how long the database may run the statements of all root fields of a
 *     request together
 * @param explain whether requests may ask for the statements behind their answers; when not set,
 *     they may on the embedded database only
 * @param askedBefore the file that holds the statements that were run most often, so that the
 *     database plans them after the next start; when not set, asked-before.json beside the embedded
 *     database's data, and none beside another database
 * @param firstQuestions whether the database is to plan, from 25 s after the start, what most
 *     questions share
 */
@ConfigurationProperties("zeren.graph")
public record GraphProperties(
    @DefaultValue("Asia/Shanghai") ZoneId zone,
    @DefaultValue("30") int dueSoonDays,
    @DefaultValue("30s") Duration timeout,
    @DefaultValue("60s") Duration requestTimeout,
    @Nullable Boolean explain,
    @Nullable Path askedBefore,
    @DefaultValue("true") boolean firstQuestions) {}
