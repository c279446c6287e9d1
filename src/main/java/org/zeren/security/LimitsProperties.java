package org.zeren.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one operation may ask for at most.
 *
 * @param documentCharacters how long its document is
 * @param documentTokens how many names, values and punctuation marks its document has
 * @param definitions how many operations and fragments its document has
 * @param aliases how many fields of its document have an alias
 * @param directives how often directives stand in its document
 * @param depth how deep its fields nest; clients' introspection needs 15
 * @param fields how many fields it selects, fragments and aliases counted wherever they are used
 * @param complexity how many values it may return, by the sizes of the pages that it asks for
 * @param introspection whether it may ask for the schema
 */
@ConfigurationProperties("zeren.limits")
record LimitsProperties(
    @DefaultValue("100000") int documentCharacters,
    @DefaultValue("10000") int documentTokens,
    @DefaultValue("100") int definitions,
    @DefaultValue("150") int aliases,
    @DefaultValue("100") int directives,
    @DefaultValue("16") int depth,
    @DefaultValue("500") int fields,
    @DefaultValue("200000") int complexity,
    @DefaultValue("true") boolean introspection) {}
