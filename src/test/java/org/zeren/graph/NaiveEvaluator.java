package org.zeren.graph;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.time.LocalDate;
import java.util.List;

/**
 * Answers operations from a graph in memory, field by field, as the descriptions of the schema say.
 * It shares nothing with the compiler but GraphQL's own execution and the scalars. Full text is
 * left to tests of its own.
 */
final class NaiveEvaluator {

  private final NaiveFields fields;
  private final GraphQL graphQl;

  NaiveEvaluator(
      TypeDefinitionRegistry definitions, NaiveGraph graph, CursorBook cursors, LocalDate today) {
    this.fields = new NaiveFields(today);
    NaiveFilter measures = NaiveMeasureFilter.describe(fields.filter("MeasureFilter"));
    NaiveFollowUps followUps = new NaiveFollowUps(graph, cursors, fields.filter("FollowUpFilter"));
    new NaiveMeasures(graph, cursors).describe(fields, measures, followUps);
    new NaiveAgencies(graph, cursors).describe(fields, measures, followUps);
    new NaiveBeneficiaries(graph, cursors).describe(fields);
    new NaiveDocuments(graph, cursors).describe(fields);
    new NaiveIndicators(graph, cursors).describe(fields);
    NaiveDuties.describe(fields);
    followUps.describe(fields);
    describeNodes(graph);
    this.graphQl = fields.over(definitions);
  }

  private void describeNodes(NaiveGraph graph) {
    fields
        .type("Query")
        .root("node", (none, it) -> node(graph, it.argument("id")))
        .root(
            "nodes",
            (none, it) ->
                ((List<?>) it.argument("ids")).stream().map(id -> node(graph, id)).toList());
  }

  private Vertex node(NaiveGraph graph, Object id) {
    return graph
        .all()
        .filter(it -> it.id().equals(id) && fields.knows(it.label(), "id"))
        .findFirst()
        .orElse(null);
  }

  NaiveFields fields() {
    return fields;
  }

  GraphQLSchema schema() {
    return graphQl.getGraphQLSchema();
  }

  ExecutionResult answer(ExecutionInput operation) {
    return graphQl.execute(operation);
  }
}
