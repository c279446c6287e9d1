package org.zeren.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zeren.graph.RandomOperationsForBench;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked to measure first answers, the same of every build.
 *
 * @param questions the questions of the documents
 * @param random random operations, the same for the same data
 * @param warmUp other operations, which each root field occurs in
 */
record FirstAnswersData(
    String name,
    List<Map<String, Object>> questions,
    List<Map<String, Object>> random,
    List<Map<String, Object>> warmUp) {

  private static final long SEED = 20200308;
  private static final long WARM_UP_SEED = 19491001;
  private static final int WARM_UP_OPERATIONS = 600;
  private static final Pattern QUERY = Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL);

  /** The operations that suit the data of a database. */
  static FirstAnswersData of(String name, RunningBuild running, int randomOperations)
      throws IOException {
    KnownIds ids = KnownIds.of(running.driver());
    RandomOperationsForBench random = RandomOperationsForBench.of(running.driver());
    List<Map<String, Object>> warmUp = new ArrayList<>();
    Map<String, List<Map<String, Object>>> samples = Samples.of(running.driver());
    for (BenchOperation operation : BenchOperation.all()) {
      samples.getOrDefault(operation.name(), List.of()).stream()
          .limit(3)
          .forEach(it -> warmUp.add(Map.of("query", operation.graphQl(), "variables", it)));
    }
    warmUp.add(Map.of("query", ids.in(BenchOperation.text("warm-up.graphql"))));
    warmUp.addAll(queries("src/docs/frontend.md", ids));
    warmUp.addAll(random.bodies(WARM_UP_SEED, WARM_UP_OPERATIONS));
    Collections.shuffle(warmUp.subList(0, Math.min(120, warmUp.size())), new Random(SEED));
    return new FirstAnswersData(
        name,
        queries("src/docs/questions.md", ids),
        random.bodies(SEED, randomOperations),
        List.copyOf(warmUp));
  }

  /** What is measured as bodies of requests, one a line. */
  void write(Path file) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    Files.write(
        file,
        Stream.of(questions, random).flatMap(List::stream).map(json::writeValueAsString).toList());
  }

  private static List<Map<String, Object>> queries(String document, KnownIds ids)
      throws IOException {
    return QUERY
        .matcher(Files.readString(Path.of(document)))
        .results()
        .map(it -> Map.<String, Object>of("query", ids.in(it.group(1).strip())))
        .toList();
  }
}
