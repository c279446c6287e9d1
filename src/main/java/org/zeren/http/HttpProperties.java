package org.zeren.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one HTTP request may bring at most.
 *
 * @param body how large the body of a request may be; for a WebSocket, each of its messages
 * @param bodyTime how long a body may take to arrive
 * @param batch how many operations one request may hold; with 1, a list of operations is refused
 * @param variables how many values the variables of an operation may hold
 * @param variablesDepth how deep variables may nest
 */
@ConfigurationProperties("zeren.limits")
record HttpProperties(
    @DefaultValue("256KB") DataSize body,
    @DefaultValue("10s") Duration bodyTime,
    @DefaultValue("1") int batch,
    @DefaultValue("10000") int variables,
    @DefaultValue("16") int variablesDepth) {}
