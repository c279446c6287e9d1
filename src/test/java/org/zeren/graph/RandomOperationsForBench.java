package org.zeren.graph;

import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.neo4j.driver.Driver;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Lets the benchmark ask random operations about a graph, the same on any day. */
public final class RandomOperationsForBench {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

  private final RandomOperations operations;

  private RandomOperationsForBench(RandomOperations operations) {
    this.operations = operations;
  }

  /** About the graph of that database, which is held in memory meanwhile. */
  public static RandomOperationsForBench of(Driver driver) {
    CursorBook cursors = new CursorBook();
    NaiveGraph graph = NaiveGraph.load(driver);
    NaiveEvaluator naive = new NaiveEvaluator(definitions(), graph, cursors, TODAY);
    return new RandomOperationsForBench(
        new RandomOperations(naive, new RandomValues(graph, TODAY), cursors));
  }

  /** Bodies of requests, one for each random seed from the first on. */
  public List<Map<String, Object>> bodies(long firstSeed, int count) {
    return LongStream.range(firstSeed, firstSeed + count)
        .mapToObj(operations::operation)
        .map(it -> Map.of("query", it.document(), "variables", it.variables()))
        .toList();
  }

  private static TypeDefinitionRegistry definitions() {
    TypeDefinitionRegistry definitions = new TypeDefinitionRegistry();
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:schema/graphql/**/*.graphqls")) {
        try (InputStream in = file.getInputStream()) {
          definitions.merge(new SchemaParser().parse(in));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return definitions;
  }
}
