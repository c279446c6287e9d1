/**
 * Turns a GraphQL selection into one Cypher statement and its rows into the response; may use
 * {@code access} and {@code migration}.
 */
@NullMarked
package org.zeren.graph;

import org.jspecify.annotations.NullMarked;
