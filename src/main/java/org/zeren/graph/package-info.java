/**
 * Answers GraphQL from the graph: the way of a request through five rooms, each of which uses only
 * those before it; with them it may use {@code access}, {@code migration} and {@code search}.
 *
 * <ol>
 *   <li>{@link org.zeren.graph.meaning} reads once, at the start, what each field of the schema
 *       means in the graph: the {@link org.zeren.graph.meaning.GraphModel}.
 *   <li>{@link org.zeren.graph.statement} writes what is selected of a root field in Cypher, as one
 *       {@link org.zeren.graph.statement.Statement} and in {@link org.zeren.graph.statement.Parts}
 *       that many questions share, each with the {@link org.zeren.graph.statement.Shape} of what it
 *       returns.
 *   <li>{@link org.zeren.graph.reading} runs the parts, or the one statement once the database has
 *       {@linkplain org.zeren.graph.reading.PlannedAhead planned it ahead}, for the request, in one
 *       of its {@link org.zeren.graph.reading.Sessions}.
 *   <li>{@link org.zeren.graph.answer} leads any request through graphql-java, wired by {@link
 *       org.zeren.graph.answer.CompiledWiring}, and makes the response of each {@link
 *       org.zeren.graph.statement.Row} that was read.
 *   <li>{@link org.zeren.graph.plan} meets requests first: those of a shape that was answered
 *       before it writes at once as {@link org.zeren.graph.plan.WrittenData}, the others go the
 *       general way.
 * </ol>
 *
 * <p>Here stands only what the rooms and other packages share: how requests are refused, and the
 * settings.
 */
@NullMarked
package org.zeren.graph;

import org.jspecify.annotations.NullMarked;
