package org.zeren.graph;

import graphql.GraphQL;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnionWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.answer.SchemaForTests;

/** What every field of the schema means in a graph in memory; GraphQL itself does the rest. */
final class NaiveFields implements WiringFactory {

  private final LocalDate today;
  private final Map<String, Map<String, Field<Object>>> types = new HashMap<>();
  private final Map<String, NaiveFilter> filters = new HashMap<>();

  interface Field<S> {
    @Nullable Object of(S source, Question question);
  }

  NaiveFields(LocalDate today) {
    this.today = today;
  }

  OfType type(String name) {
    return new OfType(types.computeIfAbsent(name, it -> new HashMap<>()));
  }

  /** A filter input of that name, whose fields are to be told. */
  NaiveFilter filter(String name) {
    return filters.computeIfAbsent(name, it -> new NaiveFilter());
  }

  /** The fields of one type. */
  record OfType(Map<String, Field<Object>> fields) {

    <S> OfType from(Class<S> source, String name, Field<S> field) {
      fields.put(name, (it, question) -> field.of(source.cast(it), question));
      return this;
    }

    OfType field(String name, Field<Vertex> field) {
      return from(Vertex.class, name, field);
    }

    OfType root(String name, Field<Object> field) {
      fields.put(name, field);
      return this;
    }

    OfType properties(String... names) {
      for (String name : names) {
        field(name, (it, question) -> it.get(name));
      }
      return this;
    }

    /** Properties with an English twin; where it is missing, the Chinese text stands in. */
    OfType texts(String... names) {
      for (String name : names) {
        field(name, (it, question) -> text(it.text(name), it.text(name + "En"), question));
      }
      return this;
    }
  }

  static @Nullable String text(
      @Nullable String chinese, @Nullable String english, Question question) {
    return "EN".equals(question.argument("lang")) && english != null ? english : chinese;
  }

  boolean knows(String type, String field) {
    return types.getOrDefault(type, Map.of()).containsKey(field);
  }

  boolean knowsFilter(String input, String field) {
    return filters.containsKey(input) && filters.get(input).knows(field);
  }

  /** The types whose fields are told here. */
  Set<String> types() {
    return types.keySet();
  }

  Set<String> roots() {
    return types.get("Query").keySet();
  }

  GraphQL over(TypeDefinitionRegistry definitions) {
    return GraphQL.newGraphQL(SchemaForTests.wired(definitions, this)).build();
  }

  @Override
  public boolean providesDataFetcher(FieldWiringEnvironment field) {
    return true;
  }

  @Override
  public DataFetcher<?> getDataFetcher(FieldWiringEnvironment field) {
    String type = field.getParentType().getName();
    Field<Object> meaning =
        types.getOrDefault(type, Map.of()).get(field.getFieldDefinition().getName());
    return env -> {
      Moment moment =
          env.getLocalContext() instanceof Moment asked
              ? asked
              : Moment.of(env.getArgument("asOf") instanceof LocalDate day ? day : today);
      Object value = meaning.of(env.getSource(), new Question(moment, env.getArguments()));
      return DataFetcherResult.newResult().data(value).localContext(moment).build();
    };
  }

  @Override
  public boolean providesTypeResolver(InterfaceWiringEnvironment type) {
    return true;
  }

  @Override
  public TypeResolver getTypeResolver(InterfaceWiringEnvironment type) {
    return byLabel();
  }

  @Override
  public boolean providesTypeResolver(UnionWiringEnvironment type) {
    return true;
  }

  @Override
  public TypeResolver getTypeResolver(UnionWiringEnvironment type) {
    return byLabel();
  }

  private static TypeResolver byLabel() {
    return env -> env.getSchema().getObjectType(((Vertex) env.getObject()).label());
  }
}
