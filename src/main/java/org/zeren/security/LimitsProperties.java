package org.zeren.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one operation may ask for at most.
 *
 * @param documentCharacters how many characters a document may have
 * @param documentTokens how many names, values and punctuation marks a document may have
 * @param definitions how many operations and fragments a document may have
 * @param aliases how many fields of a document may have an alias
 * @param directives how often directives may stand in a document
 * @param depth how deep the fields of an operation may nest; clients' introspection needs 15
 * @param fields how many fields an operation may select, fragments and aliases counted wherever
 *     they are used
 * @param complexity how many values an operation may return, by the sizes of the pages that it asks
 *     for
 * @param introspection whether the schema is told; __typename always is
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
