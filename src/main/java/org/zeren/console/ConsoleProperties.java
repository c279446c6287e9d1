package org.zeren.console;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The pages beside the API.
 *
 * @param enabled whether the console is served, with its exports
 * @param graphiql whether GraphiQL is served beside the console
 * @param firstVisits whether the server asks, from 5 s after its start, what the most visited pages
 *     ask: the database plans each statement when it first comes, which takes seconds just after a
 *     start
 * @param export what an export may hold
 */
@ConfigurationProperties("zeren.console")
record ConsoleProperties(
    @DefaultValue("true") boolean enabled,
    @DefaultValue("true") boolean graphiql,
    @DefaultValue("true") boolean firstVisits,
    @DefaultValue Export export) {

  /**
   * Bounds of one export.
   *
   * @param rows how many entries one export may have; a longer list is refused before anything is
   *     sent
   * @param atOnce how many exports may run at the same time; more are asked to come back
   */
  record Export(@DefaultValue("100000") int rows, @DefaultValue("4") int atOnce) {}
}
