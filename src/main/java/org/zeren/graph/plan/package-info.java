/**
 * Answers requests of a shape that was answered before straight from the database to JSON, and
 * leaves the others to {@code graph.answer}; may use {@code access}, {@code graph.statement},
 * {@code graph.reading} and {@code graph.answer}.
 */
@NullMarked
package org.zeren.graph.plan;

import org.jspecify.annotations.NullMarked;
