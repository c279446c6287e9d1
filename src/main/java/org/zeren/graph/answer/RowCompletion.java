package org.zeren.graph.answer;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.statement.Row;

/**
 * A row, as its selected fields in their order. What is selected of an object depends on its type
 * and is worked out once for each; the field's document and the values of its conditions have to be
 * those of every request that it is used for.
 */
final class RowCompletion implements Completion {

  private static final FieldCollector COLLECTOR = new FieldCollector();

  private final GraphQLType type;
  private final MergedField field;
  private final Map<String, Fields> byType = new ConcurrentHashMap<>();

  RowCompletion(GraphQLType type, MergedField field) {
    this.type = type;
    this.field = field;
  }

  /** Response keys, and how the value behind each is completed; null for the type's own name. */
  private record Fields(
      boolean regular, String type, String[] keys, @Nullable Completion[] completions) {

    @SuppressWarnings("ArrayRecordComponent")
    Fields {}
  }

  @Override
  public @Nullable Object complete(@Nullable Object value, ExecutionContext context)
      throws Irregular {
    if (value == null) {
      return null;
    }
    if (!(value instanceof Row row)) {
      throw Irregular.INSTANCE;
    }
    Fields fields = byType.get(row.type());
    if (fields == null) {
      fields = byType.computeIfAbsent(row.type(), name -> fields(name, context));
    }
    if (!fields.regular()) {
      throw Irregular.INSTANCE;
    }
    String[] keys = fields.keys();
    Map<String, @Nullable Object> completed = new LinkedHashMap<>(keys.length * 4 / 3 + 1);
    for (int i = 0; i < keys.length; i++) {
      Completion completion = fields.completions()[i];
      completed.put(
          keys[i],
          completion == null
              ? fields.type()
              : completion.complete(row.values().get(keys[i]), context));
    }
    return completed;
  }

  private Fields fields(String typeName, ExecutionContext context) {
    GraphQLSchema schema = context.getGraphQLSchema();
    if (!(schema.getType(typeName) instanceof GraphQLObjectType object)
        || !isPossible(object, schema)) {
      return irregular(typeName);
    }
    MergedSelectionSet selected = selected(object, context);
    List<String> keys = selected.getKeys();
    @Nullable Completion[] completions = new Completion[keys.size()];
    for (int i = 0; i < completions.length; i++) {
      MergedField selectedField = selected.getSubField(keys.get(i));
      String name = selectedField.getName();
      if (name.equals(Introspection.TypeNameMetaFieldDef.getName())) {
        continue;
      }
      GraphQLFieldDefinition definition = object.getFieldDefinition(name);
      if (!(schema.getCodeRegistry().getDataFetcher(object, definition) instanceof RowFetcher)) {
        return irregular(typeName);
      }
      completions[i] = Completion.of(definition.getType(), selectedField);
    }
    return new Fields(true, typeName, keys.toArray(new String[0]), completions);
  }

  private static Fields irregular(String typeName) {
    return new Fields(false, typeName, new String[0], new Completion[0]);
  }

  private boolean isPossible(GraphQLObjectType object, GraphQLSchema schema) {
    return type == object
        || (type instanceof GraphQLInterfaceType anInterface
            && schema.isPossibleType(anInterface, object))
        || (type instanceof GraphQLUnionType union && schema.isPossibleType(union, object));
  }

  private MergedSelectionSet selected(GraphQLObjectType object, ExecutionContext context) {
    return COLLECTOR.collectFields(
        FieldCollectorParameters.newParameters()
            .schema(context.getGraphQLSchema())
            .objectType(object)
            .fragments(context.getFragmentsByName())
            .variables(context.getCoercedVariables().toMap())
            .graphQLContext(context.getGraphQLContext())
            .build(),
        field);
  }
}
