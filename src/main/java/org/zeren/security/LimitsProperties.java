package org.zeren.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one request may ask for at most.
 *
 * @param depth how deep its fields nest; clients' introspection needs 15
 * @param fields how many fields it selects, fragments and aliases counted wherever they are used
 * @param complexity how many values it may return, by the sizes of the pages that it asks for
 */
@ConfigurationProperties("zeren.limits")
record LimitsProperties(
    @DefaultValue("16") int depth,
    @DefaultValue("500") int fields,
    @DefaultValue("200000") int complexity) {}
