package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQL;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.zeren.graph.plan.WrittenData;
import org.zeren.graph.reading.GraphReader.Way;
import org.zeren.testing.ZerenTest;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is written straight from the database, read as a whole or in parts, is, to the letter, what
 * the standard strategy answers, for the request that a plan was made of and for others of its
 * shape.
 */
@ZerenTest
class PlannedExecutionAgreesTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int OPERATIONS = Integer.getInteger("zeren.test.operations", 60);
  private static final long FIRST_SEED = Long.getLong("zeren.test.seed", 11L);

  @Autowired private GraphQlSource source;
  @Autowired private ExecutionGraphQlService service;
  @Autowired private TypeDefinitionRegistry definitions;
  @Autowired private List<DataFetcherExceptionResolver> errors;
  @Autowired private Driver driver;
  @Autowired private Clock clock;

  private GraphQL standard;
  private Map<String, List<String>> ids;
  private int planned;

  @BeforeEach
  void prepare() {
    standard = StandardExecution.of(source, errors);
    ids = new HashMap<>();
    driver
        .executableQuery(
            """
            MATCH (n) WHERE n.id IS NOT NULL WITH split(n.id, ':')[0] AS prefix, n.id AS id ORDER BY id
            RETURN prefix, collect(id)[..60] AS ids""")
        .execute()
        .records()
        .forEach(
            row ->
                ids.put(row.get("prefix").asString(), row.get("ids").asList(it -> it.asString())));
  }

  @Test
  void withTheStandardStrategyOnRandomOperations() {
    LocalDate today = LocalDate.now(clock);
    NaiveGraph graph = NaiveGraph.load(driver);
    CursorBook cursors = new CursorBook();
    NaiveEvaluator naive = new NaiveEvaluator(definitions, graph, cursors, today);
    RandomOperations operations =
        new RandomOperations(naive, new RandomValues(graph, today), cursors);
    for (long seed = FIRST_SEED; seed < FIRST_SEED + OPERATIONS; seed++) {
      Operation operation = operations.operation(seed);
      SplittableRandom random = new SplittableRandom(seed);
      service.execute(request(operation, Way.PARTS)).block();
      compare(operation, seed);
      for (int i = 0; i < 2; i++) {
        compare(new Operation(operation.document(), varied(operation, random)), seed);
      }
    }
    assertThat(planned).as("answers of plans").isGreaterThan(OPERATIONS * 3 / 2);
  }

  static List<String> measured() throws IOException {
    return Stream.of(
            new PathMatchingResourcePatternResolver().getResources("classpath:bench/*.graphql"))
        .map(it -> Objects.requireNonNull(it.getFilename()).replace(".graphql", ""))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("measured")
  void onWhatIsMeasured(String name) throws IOException {
    String document =
        new ClassPathResource("bench/" + name + ".graphql")
            .getContentAsString(StandardCharsets.UTF_8);
    String kind =
        document.contains("documentIds") ? "document" : name.equals("agency") ? name : "measure";
    Map<String, Object> variables = new HashMap<>();
    variables.put("id", ids.get(kind).get(0));
    variables.put("text", "健康");
    variables.put("from", "2020-01-01");
    variables.put("to", "2026-01-01");
    compare(new Operation(document, variables), 0);
    planned = 0;
    compare(new Operation(document, variables), 0);
    assertThat(planned).as("the second answer").isOne();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query($text: String!) { search(text: $text, first: 3) { edges { cursor score node { __typename ... on Measure { id } } } } }",
        "query($id: ID!) { node(id: $id) { id __typename ... on Measure { title } } }",
        "query($id: ID!) { measure(id: $id) { id title(lang: EN) number } again: measure(id: $id) { id } }",
        "query($ids: [ID!]) { measures(filter: {documentIds: $ids}, first: 3) { totalCount nodes { id } } }",
        "query($f: MeasureFilter) { measures(filter: $f, first: 3) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }",
        "query($text: String!) { search(text: $text, first: 3) { nodes { score } } }",
        "query($after: String) { measures(first: 3, after: $after) { nodes { id } pageInfo { hasPreviousPage } } }",
        "query($id: ID!) { trace(id: $id) { subject { id } sentences: explanation } }"
      })
  void onVariablesThatMakeNoSense(String document) {
    List<Map<String, Object>> all =
        List.of(
            Map.of(
                "id",
                "measure:notice-2020-163/6",
                "text",
                "工伤",
                "ids",
                List.of("document:notice-2020-163")),
            Map.of(
                "id",
                "measure:none",
                "text",
                "·",
                "f",
                Map.of("documentIds", List.of("document:none"))),
            Map.of(
                "id",
                "no id",
                "text",
                "x".repeat(300),
                "ids",
                List.of("no id"),
                "after",
                "no cursor"),
            Map.of(
                "id",
                "document:notice-2020-163",
                "text",
                "",
                "ids",
                List.of(),
                "f",
                Map.of("text", "工伤")),
            Map.of("id", "unknown:x", "text", "and", "f", Map.of("text", "·")),
            Map.of(
                "id",
                "measure:notice-2020-163/7",
                "text",
                "health",
                "f",
                Map.of("documentIds", List.of("no id"))));
    for (int round = 0; round < 2; round++) {
      all.forEach(variables -> compare(new Operation(document, variables), 0));
    }
  }

  private void compare(Operation operation, long seed) {
    Map<String, Object> expected = standard.execute(operation.input()).toSpecification();
    for (Way way : List.of(Way.PARTS, Way.WHOLE)) {
      ExecutionGraphQlResponse answer =
          Objects.requireNonNull(service.execute(request(operation, way)).block());
      planned += answer.getData() instanceof WrittenData && way == Way.WHOLE ? 1 : 0;
      assertThat(written(answer.toMap()))
          .as("seed %d, %s: %s", seed, way, operation)
          .isEqualTo(written(expected));
    }
  }

  private static String written(Map<String, Object> answer) {
    return JSON.writeValueAsString(new LinkedHashMap<>(answer));
  }

  private static DefaultExecutionGraphQlRequest request(Operation operation, Way way) {
    DefaultExecutionGraphQlRequest request =
        new DefaultExecutionGraphQlRequest(
            operation.document(), null, operation.variables(), Map.of(), "1", null);
    request.configureExecutionInput(
        (input, builder) ->
            builder
                .graphQLContext(context -> context.put(WrittenData.TAKEN, true).put(Way.class, way))
                .build());
    return request;
  }

  private Map<String, Object> varied(Operation operation, SplittableRandom random) {
    Map<String, Object> varied = new LinkedHashMap<>();
    operation.variables().forEach((name, value) -> varied.put(name, varied(value, random)));
    return varied;
  }

  private Object varied(Object value, SplittableRandom random) {
    if (value instanceof List<?> list) {
      return list.stream().map(it -> it == null ? null : varied(it, random)).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> varied = new LinkedHashMap<>();
      map.forEach((name, it) -> varied.put(name, it == null ? null : varied(it, random)));
      return varied;
    }
    if (value instanceof String text && text.contains(":")) {
      List<String> others = ids.getOrDefault(text.substring(0, text.indexOf(':')), List.of(text));
      return others.get(random.nextInt(others.size()));
    }
    return value;
  }
}
