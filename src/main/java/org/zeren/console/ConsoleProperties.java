package org.zeren.console;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The pages beside the API.
 *
 * @param enabled whether they are served, exports included
 * @param graphiql whether GraphiQL is served as well
 * @param firstVisits whether the server asks after its start what the pages ask, so that the
 *     database knows it when somebody comes
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
   * @param rows how many entries it may have; a longer list is refused before anything is sent
   * @param atOnce how many may run at the same time; more are asked to come back
   */
  record Export(@DefaultValue("100000") int rows, @DefaultValue("4") int atOnce) {}
}
