package org.zeren.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one caller may ask.
 *
 * @param requests how many requests one subject, or one address without a token, may send in a
 *     period; 0 for any number
 * @param period the period in which the requests of a caller are counted
 * @param callers how many callers are counted at a time; the one seen longest ago is forgotten
 */
@ConfigurationProperties("zeren.limits.rate")
record RateProperties(
    @DefaultValue("1200") int requests,
    @DefaultValue("1m") Duration period,
    @DefaultValue("100000") int callers) {}
