package org.zeren.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.SimpleDataFetcherExceptionHandler;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.InterfaceWiringEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.WiringFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zeren.graph.statement.Row;

/** Rows of every kind, broken ones too, become the same response as with the standard strategy. */
class CompiledExecutionTest {

  private static final String SCHEMA =
      """
      type Query { one: Thing, sure: Thing!, list: [Thing!]!, gaps: [Thing], any: Node, all: [Node!], plain: Plain }
      interface Node { id: ID! }
      type Thing implements Node { id: ID! name: String kind: Kind! number: Int! size: Float parent: Thing children: [Thing!]! other: Node tags: [Kind!] }
      type Place implements Node { id: ID! name: String! thing: Thing! flag: Boolean computed: Int! }
      type Plain { title: String! thing: Thing }
      enum Kind { A B C }
      """;

  private static final String DEEP =
      """
      ...on Query { %s }
      """;

  private static final String OF_THING =
      "{ __typename id ...on Thing { name kind again: number size tags parent { id kind } children"
          + " { id number children { id name } } other { id ...on Place { called: name thing { id"
          + " kind } } ...on Thing { tags number } } } }";

  private static final String OF_NODE =
      "{ __typename id ...on Thing { name again: number children { id tags } } ...on Place {"
          + " called: name flag thing { __typename number parent @include(if: $more) { id } } } }";

  private final Rows rows = new Rows();
  private final GraphQL compiled = graphQl(true);
  private final GraphQL standard = graphQl(false);

  @ParameterizedTest
  @ValueSource(
      strings = {"one", "sure", "list", "gaps", "any", "all", "plain { title thing", "computed"})
  void onRandomRows(String root) {
    String document = document(root);
    int broken = 0;
    for (long seed = 0; seed < 600; seed++) {
      ExecutionResult expected = answer(standard, document, seed);
      ExecutionResult actual = answer(compiled, document, seed);
      assertThat(actual.toSpecification().toString())
          .as("%s, seed %d", document, seed)
          .isEqualTo(expected.toSpecification().toString());
      broken += expected.getErrors().isEmpty() ? 0 : 1;
    }
    assertThat(broken).as("answers with errors among 600").isBetween(20, 599);
  }

  @Test
  void onConditionsThatChangeBetweenRequestsOfOneDocument() {
    String document =
        "query($more: Boolean!) { one { id name @include(if: $more) kind @skip(if: $more) } }";
    for (long seed = 0; seed < 200; seed++) {
      assertThat(answer(compiled, document, seed).toSpecification())
          .isEqualTo(answer(standard, document, seed).toSpecification());
    }
  }

  private static String document(String root) {
    String selected =
        switch (root) {
          case "plain { title thing" -> "plain { title thing { id ...T } }";
          case "computed" ->
              "any { id ...on Place { computed called: name } ...on Thing { kind } }";
          case "any", "all" -> root + " " + OF_NODE;
          default -> root + " " + OF_THING;
        };
    return "query($more: Boolean!) { "
        + DEEP.formatted(selected)
        + " again: one { id ...T } one { number } x: one @include(if: $more) { id } } fragment T on"
        + " Thing { kind parent { ...on Node { id } name } }";
  }

  private static ExecutionResult answer(GraphQL graphQl, String document, long seed) {
    return graphQl.execute(
        ExecutionInput.newExecutionInput(document)
            .variables(Map.of("more", seed % 2 == 0))
            .graphQLContext(Map.of("seed", seed))
            .build());
  }

  private GraphQL graphQl(boolean fast) {
    var handler = new SimpleDataFetcherExceptionHandler();
    return GraphQL.newGraphQL(schema())
        .preparsedDocumentProvider(new ParsedDocuments())
        .queryExecutionStrategy(
            fast ? new CompiledExecution(handler) : new AsyncExecutionStrategy(handler))
        .build();
  }

  private GraphQLSchema schema() {
    RuntimeWiring wiring =
        RuntimeWiring.newRuntimeWiring()
            .wiringFactory(new Wiring())
            .type("Query", type -> type.defaultDataFetcher(rows::root))
            .type("Place", type -> type.dataFetcher("computed", env -> 7))
            .build();
    return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring);
  }

  private static final class Wiring implements WiringFactory {

    @Override
    public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment field) {
      return new RowFetcher(field.getFieldDefinition().getName());
    }

    @Override
    public boolean providesTypeResolver(InterfaceWiringEnvironment type) {
      return true;
    }

    @Override
    public TypeResolver getTypeResolver(InterfaceWiringEnvironment type) {
      return env -> env.getSchema().getObjectType(((Row) env.getObject()).type());
    }
  }

  /** Not a row: an object of a feature's own, with a row in it. */
  record PlainThing(@Nullable String title, @Nullable Object thing) {}

  /** Makes rows with every response key that the documents use, some of them broken. */
  private static final class Rows {

    @Nullable Object root(graphql.schema.DataFetchingEnvironment field) {
      long seed = field.getGraphQlContext().get("seed");
      SplittableRandom random =
          new SplittableRandom(seed * 31 + field.getField().getName().hashCode());
      return switch (field.getField().getName()) {
        case "list", "gaps", "all" -> list(random, 3, field.getField().getName().equals("all"));
        case "any" -> random.nextInt(9) == 0 ? null : node(random, 3);
        case "plain" -> new PlainThing(random.nextInt(5) == 0 ? null : "title", thing(random, 3));
        default -> random.nextInt(9) == 0 ? null : thing(random, 3);
      };
    }

    private List<@Nullable Object> list(SplittableRandom random, int depth, boolean nodes) {
      List<@Nullable Object> list = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        list.add(
            random.nextInt(30) == 0 ? null : nodes ? node(random, depth) : thing(random, depth));
      }
      return list;
    }

    private Row node(SplittableRandom random, int depth) {
      return random.nextBoolean() ? thing(random, depth) : place(random, depth);
    }

    private Row thing(SplittableRandom random, int depth) {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      values.put("id", broken(random, "t" + random.nextInt(9), null));
      values.put("name", random.nextBoolean() ? null : "n" + random.nextInt(9));
      values.put("kind", broken(random, List.of("A", "B", "C").get(random.nextInt(3)), "D"));
      values.put("number", broken(random, random.nextInt(99), "no number"));
      values.put("again", broken(random, (long) random.nextInt(99), 1L << 40));
      values.put("size", broken(random, random.nextDouble(), "no size"));
      values.put("tags", broken(random, List.of("A", "C"), List.of("A", "Z")));
      values.put("parent", depth == 0 || random.nextBoolean() ? null : thing(random, depth - 1));
      values.put("children", depth == 0 ? List.of() : list(random, depth - 1, false));
      values.put("other", depth == 0 ? null : broken(random, node(random, depth - 1), null));
      return new Row("Thing", values);
    }

    private Row place(SplittableRandom random, int depth) {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      values.put("id", broken(random, "p" + random.nextInt(9), null));
      values.put("called", broken(random, "p", null));
      values.put("flag", random.nextBoolean());
      values.put("thing", broken(random, thing(random, Math.max(0, depth - 1)), null));
      return new Row("Place", values);
    }

    private static @Nullable Object broken(
        SplittableRandom random, Object whole, @Nullable Object broken) {
      return random.nextInt(150) == 0 ? broken : random.nextInt(300) == 0 ? null : whole;
    }
  }
}
