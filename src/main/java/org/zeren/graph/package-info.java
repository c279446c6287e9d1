/**
 * Answers GraphQL from the graph, in five rooms of which each uses only those before it.
 *
 * <p>At the start, {@link org.zeren.graph.meaning.GraphModel} is read from the schema: what each
 * field means in the graph. For a request, {@link org.zeren.graph.statement.StatementCompiler}
 * writes what is selected of a root field as a Cypher {@link org.zeren.graph.statement.Statement}
 * and knows the {@link org.zeren.graph.statement.Shape} of its row. {@link
 * org.zeren.graph.reading.GraphReader} runs it in one of the request's {@link
 * org.zeren.graph.reading.Sessions}. {@link org.zeren.graph.answer.CompiledWiring} lets
 * graphql-java make the response of what was read. Where a request of the same shape was answered
 * before, a plan in {@link org.zeren.graph.plan} writes what the database returns as {@link
 * org.zeren.graph.plan.WrittenData} without it.
 *
 * <p>Here stands what all rooms and other packages share: how requests are refused, and the
 * settings. May use {@code access} and {@code migration}.
 */
@NullMarked
package org.zeren.graph;

import org.jspecify.annotations.NullMarked;
