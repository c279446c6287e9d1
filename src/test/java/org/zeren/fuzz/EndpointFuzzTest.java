package org.zeren.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import org.zeren.Zeren;
import org.zeren.access.Role;
import org.zeren.embedded.EmbeddedDatabaseForTests;
import org.zeren.security.TokensForTests;
import org.zeren.testing.TestDatabase;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends generated requests to an application on a database of its own, and looks at every answer.
 * {@code -Dzeren.fuzz.requests} says how many, {@code -Dzeren.fuzz.seed} which.
 */
class EndpointFuzzTest {

  private static final int REQUESTS = Integer.getInteger("zeren.fuzz.requests", 400);
  private static final long SEED = Long.getLong("zeren.fuzz.seed", 20260311);
  private static final JsonMapper JSON = JsonMapper.shared();

  /** What only the inside of the server is called. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "org\\.(zeren|neo4j|springframework|apache|hibernate)|graphql\\.(execution|schema|language|validation|parser)|"
              + "(java|jakarta|tools|com)\\.[a-z]+\\.[A-Za-z]|Exception|\\tat |MATCH \\(|RETURN \\[|COLLECT \\{|Neo\\.[A-Z]|"
              + "Did you mean|IntValue|StringValue|ObjectValue|BookmarkKey");

  private static final Pattern CURSOR =
      Pattern.compile("\"(?:cursor|endCursor|startCursor|bookmark)\":\"([\\w-]{8,600})\"");

  @TempDir private Path folder;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final List<String> cursors = new CopyOnWriteArrayList<>();
  private final ConcurrentLinkedQueue<String> findings = new ConcurrentLinkedQueue<>();
  private final Map<String, AtomicLong> outcomes = new TreeMap<>();
  private final AtomicLong slowest = new AtomicLong();

  @Test
  void whateverIsSentTheAnswerIsInOrder() throws Exception {
    System.out.printf("Fuzz: %d requests, -Dzeren.fuzz.seed=%d%n", REQUESTS, SEED);
    try (EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.start(folder.resolve("db"));
        ConfigurableApplicationContext application = start(database)) {
      URI server =
          URI.create(
              "http://localhost:" + application.getEnvironment().getProperty("local.server.port"));
      GraphQLSchema schema = application.getBean(GraphQlSource.class).schema();
      List<String> tokens = tokens(application);

      Driver driver = application.getBean(Driver.class);
      send(0, REQUESTS / 4, server, schema, tokens);
      Usage early = Usage.now(driver);
      send(REQUESTS / 4, REQUESTS, server, schema, tokens);
      Usage late = Usage.now(driver);
      // What a plan in the making holds goes away; what was leaked does not.
      for (int i = 0; i < 20 && late.heap() > early.heap() + 200; i++) {
        late = Usage.now(driver);
      }

      System.out.printf(
          "Fuzz: %s; slowest %d ms; heap %d to %d MB, threads %d to %d%n",
          outcomes, slowest.get(), early.heap(), late.heap(), early.threads(), late.threads());
      assertThat(findings.stream().limit(20)).isEmpty();
      assertThat(late.threads()).isLessThanOrEqualTo(early.threads() + 20);
      assertThat(late.heap()).isLessThanOrEqualTo(early.heap() + 200);
      assertThat(stillAnswers(server)).contains("\"measures\":");
    }
  }

  private static ConfigurableApplicationContext start(EmbeddedDatabaseForTests database) {
    return new SpringApplicationBuilder(Zeren.class)
        .run(
            "--spring.neo4j.uri=" + database.uri(),
            "--spring.neo4j.authentication.username=" + database.username(),
            "--spring.neo4j.authentication.password=" + database.password(),
            "--server.port=0",
            "--zeren.security.development-tokens=true",
            "--zeren.security.anonymous-reading=true",
            "--zeren.limits.rate.requests=0",
            "--zeren.live.subscribers-per-caller=1000",
            "--logging.level.org.zeren=ERROR");
  }

  private static List<String> tokens(ConfigurableApplicationContext application) {
    return List.of(
        token(application, null, Role.VIEWER),
        token(application, "agency:jl-hrss", Role.AGENCY),
        token(application, "agency:jl-gov-office", Role.SUPERVISOR),
        token(application, null, Role.SUPERVISOR, Role.AUDITOR),
        token(application, null, Role.AUDITOR));
  }

  private static String token(
      ConfigurableApplicationContext application, String agency, Role... roles) {
    return TokensForTests.bearer(application, "fuzz-" + roles[0], agency, roles)
        .substring("Bearer ".length());
  }

  private void send(int from, int to, URI server, GraphQLSchema schema, List<String> tokens)
      throws InterruptedException {
    ExecutorService senders = Executors.newFixedThreadPool(4);
    for (int i = from; i < to; i++) {
      long seed = SEED * 1_000_003 + i;
      senders.execute(() -> send(seed, server, schema, tokens));
    }
    senders.shutdown();
    assertThat(senders.awaitTermination(30, TimeUnit.MINUTES)).isTrue();
  }

  private void send(long seed, URI server, GraphQLSchema schema, List<String> tokens) {
    RandomRequest made = new RandomRequest(server, schema, seed, cursors, tokens);
    HttpRequest request;
    try {
      request = made.make();
    } catch (RuntimeException e) {
      findings.add(seed + ": no request: " + e);
      return;
    }
    long begun = System.nanoTime();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      check(seed, request, response);
    } catch (IOException e) {
      findings.add(
          "%d: %s %s: %s: %s"
              .formatted(seed, request.method(), request.uri().getPath(), e, made.shown()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    slowest.accumulateAndGet((System.nanoTime() - begun) / 1_000_000, Math::max);
  }

  private void check(long seed, HttpRequest request, HttpResponse<String> response) {
    String body = response.body();
    String problem = problem(request, response.statusCode(), body);
    if (problem != null) {
      findings.add(
          "%d: %s %s gave %d: %s: %s"
              .formatted(
                  seed,
                  request.method(),
                  request.uri().getPath(),
                  response.statusCode(),
                  problem,
                  body.substring(0, Math.min(600, body.length()))));
    }
    Matcher cursor = CURSOR.matcher(body);
    if (cursor.find() && cursors.size() < 200) {
      cursors.add(cursor.group(1));
    }
  }

  private String problem(HttpRequest request, int status, String body) {
    count(String.valueOf(status));
    if (status >= 500) {
      return "an error of the server";
    }
    if (body.isEmpty()) {
      boolean mayBeEmpty = request.method().equals("HEAD") || request.method().equals("OPTIONS");
      return mayBeEmpty ? null : "an empty answer";
    }
    boolean page = status == 200 && !body.startsWith("{") && !body.startsWith("[");
    if (body.startsWith("event:") || body.startsWith(":")) {
      return inside(body);
    }
    if (page && request.uri().getPath().endsWith("/schema")) {
      return null;
    }
    Object parsed;
    try {
      parsed = JSON.readValue(body, Object.class);
    } catch (JacksonException e) {
      return "no JSON";
    }
    Object errors = parsed instanceof Map<?, ?> map ? map.get("errors") : null;
    if (errors == null) {
      return status >= 400 ? "an error without errors" : null;
    }
    for (Object error : (List<?>) errors) {
      Object extensions = ((Map<?, ?>) error).get("extensions");
      if (!(extensions instanceof Map<?, ?> map) || !(map.get("code") instanceof String code)) {
        return "an error without a code";
      }
      count(code);
      if (code.equals("INTERNAL_ERROR") || code.equals("ABORTED")) {
        return "an error of the server";
      }
    }
    return inside(JSON.writeValueAsString(errors));
  }

  private static String inside(String errors) {
    Matcher inside = INSIDE.matcher(errors);
    return inside.find() ? "shows the inside: " + inside.group() : null;
  }

  private void count(String outcome) {
    synchronized (outcomes) {
      outcomes.computeIfAbsent(outcome, it -> new AtomicLong()).incrementAndGet();
    }
  }

  private String stillAnswers(URI server) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/graphql"))
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(10))
            .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ overview { measures } }\"}"))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  /**
   * What the process uses, in MB and threads, once it has come to rest. The database is in it too,
   * and would keep the plans of the last thousand statements.
   */
  private record Usage(long heap, int threads) {

    static Usage now(Driver driver) throws InterruptedException {
      driver.executableQuery("CALL db.clearQueryCaches()").execute();
      TestDatabase.forgetPlans();
      for (int i = 0; i < 3; i++) {
        System.gc();
        TimeUnit.MILLISECONDS.sleep(300);
      }
      return new Usage(
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
          ManagementFactory.getThreadMXBean().getThreadCount());
    }
  }
}
