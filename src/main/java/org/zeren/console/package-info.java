/**
 * Pages for people: the supervision console, GraphiQL, and ledgers to take away. It asks through
 * the public GraphQL API only; uses {@code access} and {@code http}.
 */
@NullMarked
package org.zeren.console;

import org.jspecify.annotations.NullMarked;
