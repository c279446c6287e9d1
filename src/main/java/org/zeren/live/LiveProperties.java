package org.zeren.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How live updates are told.
 *
 * @param pollInterval how often the audit chain is looked at while there are subscribers
 * @param subscribers how many subscriptions, and how many WebSockets, this instance holds at once
 * @param subscribersPerCaller how many of each one caller may hold; a caller without a token counts
 *     by its address
 * @param buffer how many follow-ups may wait for one subscriber
 * @param heartbeat how often a connection is tried; one that is silent for two of them is closed
 * @param initTimeout how long a WebSocket may wait before its connection_init
 * @param messages how many messages a WebSocket may send in a minute
 */
@ConfigurationProperties("zeren.live")
record LiveProperties(
    @DefaultValue("1s") Duration pollInterval,
    @DefaultValue("1000") int subscribers,
    @DefaultValue("20") int subscribersPerCaller,
    @DefaultValue("256") int buffer,
    @DefaultValue("15s") Duration heartbeat,
    @DefaultValue("5s") Duration initTimeout,
    @DefaultValue("600") int messages) {}
