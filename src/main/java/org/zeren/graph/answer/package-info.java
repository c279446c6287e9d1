/**
 * Answers any request through graphql-java: wires the fields of the schema, completes what was read
 * from the graph, and gives every error a code; may use {@code access}, {@code graph.meaning},
 * {@code graph.statement} and {@code graph.reading}.
 */
@NullMarked
package org.zeren.graph.answer;

import org.jspecify.annotations.NullMarked;
