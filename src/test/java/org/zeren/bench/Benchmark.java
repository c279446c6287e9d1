package org.zeren.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares the API with the floor, on one Neo4j, in one run: {@code Benchmark <folder or URI of a
 * nation> [operations, comma-separated]}. Every operation's answers are compared first, and both
 * servers are asked all operations, twice, until what they share is compiled for all of them, so
 * that no operation pays for coming first. Then API and floor are asked in turn, for short times,
 * over one connection and over sixteen; the ratios are medians of the ratios of neighbouring turns,
 * so that a machine that slows down slows down both. Ends with 1 when answers differ. System
 * properties: {@code zeren.bench.rounds}, {@code zeren.bench.seconds} (of one turn), {@code
 * zeren.bench.warmup} (seconds for each operation and server before any is measured).
 */
final class Benchmark {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int[] CONNECTIONS = {1, 16};
  private static final int ROUNDS = Integer.getInteger("zeren.bench.rounds", 5);
  private static final Duration TURN =
      Duration.ofMillis(
          (long) (1000 * Double.parseDouble(System.getProperty("zeren.bench.seconds", "2"))));

  private static final Duration WARMUP =
      Duration.ofSeconds(Integer.getInteger("zeren.bench.warmup", 20));

  private final Server database;
  private final Server api;
  private final Server floor;
  private final Map<String, List<Map<String, Object>>> samples;

  private Benchmark(
      Server database, Server api, Server floor, Map<String, List<Map<String, Object>>> samples) {
    this.database = database;
    this.api = api;
    this.floor = floor;
    this.samples = samples;
  }

  public static void main(String[] arguments) throws Exception {
    boolean equal = run(arguments);
    System.exit(equal ? 0 : 1);
  }

  /** Whether API and floor gave the same answers. */
  private static boolean run(String[] arguments) throws Exception {
    List<BenchOperation> operations =
        BenchOperation.all().stream()
            .filter(
                it -> arguments.length < 2 || List.of(arguments[1].split(",")).contains(it.name()))
            .toList();
    try (Server database = Servers.database(arguments[0])) {
      String uri = database.place().split(" ")[0];
      String password = database.place().split(" ")[1];
      try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
          Server api = Servers.api(uri, password);
          Server floor = Servers.floor(uri, password)) {
        Benchmark benchmark = new Benchmark(database, api, floor, Samples.of(driver));
        Report report = new Report();
        List<String> different = new ArrayList<>();
        List<Prepared> prepared = new ArrayList<>();
        for (BenchOperation operation : operations) {
          try {
            prepared.add(benchmark.prepare(operation));
          } catch (AnswersDiffer e) {
            different.add(e.getMessage());
          }
        }
        for (int half = 0; half < 2; half++) {
          for (Prepared operation : prepared) {
            benchmark.warmUp(operation, WARMUP.dividedBy(2));
          }
        }
        for (Prepared operation : prepared) {
          benchmark.warmUp(operation, TURN);
          benchmark.measure(operation, report);
        }
        report.print();
        different.forEach(System.out::println);
        System.out.printf("live heap of the API: %,d KiB%n", api.liveHeapBytes() / 1024);
        return different.isEmpty();
      }
    }
  }

  /** An operation whose answers agree, as it is asked of either server. */
  private record Prepared(
      BenchOperation operation, List<byte[]> toApi, List<byte[]> toFloor, JsonNode explained) {}

  private Prepared prepare(BenchOperation operation) throws Exception {
    List<Map<String, Object>> asked =
        operation.name().equals("deep-page") ? deep() : samples.get(operation.name());
    List<byte[]> toApi = new ArrayList<>();
    List<byte[]> toFloor = new ArrayList<>();
    for (Map<String, Object> variables : asked) {
      toApi.add(request(apiUri(), operation.graphQl(), variables));
      toFloor.add(request(floorUri(), operation.name(), variables));
    }
    for (int i = 0; i < asked.size(); i++) {
      compare(operation, asked.get(i), toApi.get(i), toFloor.get(i));
    }
    return new Prepared(operation, toApi, toFloor, explained(operation, asked.get(0)));
  }

  private void warmUp(Prepared asked, Duration time) throws Exception {
    Load.run(apiUri(), asked.toApi(), 16, time);
    Load.run(floorUri(), asked.toFloor(), 16, time);
  }

  private void measure(Prepared asked, Report report) throws Exception {
    for (int connections : CONNECTIONS) {
      List<Turn> turns = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        Turn ours = null;
        Turn theirs = null;
        for (int i = 0; i < 2; i++) {
          if ((i + round) % 2 == 0) {
            ours = turn(api, apiUri(), asked.toApi(), connections);
          } else {
            theirs = turn(floor, floorUri(), asked.toFloor(), connections);
          }
        }
        turns.add(ours);
        turns.add(theirs);
      }
      report.add(asked.operation().name(), connections, turns, asked.explained());
    }
  }

  private Turn turn(Server server, URI uri, List<byte[]> requests, int connections)
      throws Exception {
    double own = server.processorSeconds();
    double databases = database.processorSeconds();
    long allocated = server.allocatedBytes();
    Load load = Load.run(uri, requests, connections, TURN);
    return new Turn(
        load,
        server.processorSeconds() - own,
        database.processorSeconds() - databases,
        server.allocatedBytes() - allocated);
  }

  /** Where page 1,000 begins, or the last one where there are fewer. */
  private List<Map<String, Object>> deep() throws Exception {
    String document = BenchOperation.text("cursor.graphql");
    Map<String, Object> variables = new HashMap<>();
    variables.put("after", null);
    for (int page = 0; page < 499; page++) {
      JsonNode last = ask(apiUri(), request(apiUri(), document, variables)).at("/data/measures");
      if (!last.at("/pageInfo/hasNextPage").asBoolean()) {
        break;
      }
      variables.put("after", last.at("/pageInfo/endCursor").asString());
      variables.put("documentId", last.at("/nodes/99/document/id").asString());
      variables.put("rank", Integer.parseInt(last.at("/nodes/99/number").asString()));
      variables.put("id", last.at("/nodes/99/id").asString());
    }
    return List.of(variables);
  }

  private void compare(
      BenchOperation operation, Map<String, Object> variables, byte[] toApi, byte[] toFloor)
      throws Exception {
    JsonNode ours = ask(apiUri(), toApi);
    JsonNode theirs = ask(floorUri(), toFloor);
    String difference = Difference.between(ours.path("data"), theirs.path("data"));
    if (difference != null) {
      throw new AnswersDiffer(
          "The answers to %s with %s differ at %s"
              .formatted(operation.name(), variables, difference));
    }
  }

  /** What the statements of one request cost the database. */
  private JsonNode explained(BenchOperation operation, Map<String, Object> variables)
      throws Exception {
    byte[] request =
        HttpConnection.request(
            apiUri(),
            JSON.writeValueAsString(
                Map.of(
                    "query",
                    operation.graphQl(),
                    "variables",
                    variables,
                    "extensions",
                    Map.of("explain", true))));
    return ask(apiUri(), request).at("/extensions/explain/statements");
  }

  private static JsonNode ask(URI server, byte[] request) throws Exception {
    try (HttpConnection connection = new HttpConnection(server)) {
      byte[] answer = connection.exchange(request);
      JsonNode read = JSON.readTree(answer);
      if (connection.status() != 200 || read.has("errors")) {
        throw new IllegalStateException(new String(answer, StandardCharsets.UTF_8));
      }
      return read;
    }
  }

  private static byte[] request(URI server, String query, Map<String, Object> variables) {
    return HttpConnection.request(
        server, JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
  }

  private URI apiUri() {
    return URI.create("http://127.0.0.1:" + api.place().replaceAll("\\D.*", "") + "/graphql");
  }

  private URI floorUri() {
    return URI.create(floor.place());
  }
}
