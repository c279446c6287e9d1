/**
 * Writes what is selected of a root field as a Cypher statement, and knows the shape of the rows
 * that it returns; may use {@code access} and {@code graph.meaning}.
 */
@NullMarked
package org.zeren.graph.statement;

import org.jspecify.annotations.NullMarked;
