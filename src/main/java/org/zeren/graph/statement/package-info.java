/**
 * Writes what is selected of a root field in Cypher, as one statement and in parts, and knows the
 * shape of what they return; may use {@code access}, {@code graph.meaning} and {@code search}.
 */
@NullMarked
package org.zeren.graph.statement;

import org.jspecify.annotations.NullMarked;
