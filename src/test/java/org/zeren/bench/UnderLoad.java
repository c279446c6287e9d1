package org.zeren.bench;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts the API under load: {@code UnderLoad <folder of a nation>}. First a mix of the benchmark's
 * operations with 5 % writes over as many connections as it admits, then over many more, then with
 * the database held up for ten seconds. Tells for each what came of the requests, and the live heap
 * before and after. System properties: {@code zeren.bench.connections}, {@code
 * zeren.bench.seconds}.
 */
final class UnderLoad {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int CONNECTIONS = Integer.getInteger("zeren.bench.connections", 200);
  private static final int SECONDS = Integer.getInteger("zeren.bench.seconds", 60);
  private static final Duration HELD_UP = Duration.ofSeconds(10);
  private static final int OF_A_HUNDRED = 5;

  private static final String RECORD =
      "mutation($input: RecordFollowUpInput!) { recordFollowUp(input: $input) { followUp { id }"
          + " userErrors { code message } } }";

  private final URI api;
  private final String token;
  private final List<byte[]> reads = new ArrayList<>();
  private final List<String> measures = new ArrayList<>();
  private final List<String> agencies = new ArrayList<>();

  private UnderLoad(URI api, String token, Map<String, List<Map<String, Object>>> samples) {
    this.api = api;
    this.token = token;
    samples.get("node").forEach(it -> measures.add((String) it.get("id")));
    samples.get("agency").forEach(it -> agencies.add((String) it.get("id")));
    for (BenchOperation operation : BenchOperation.all()) {
      samples
          .getOrDefault(operation.name(), List.of())
          .forEach(
              variables ->
                  reads.add(request(Map.of("query", operation.graphQl(), "variables", variables))));
    }
  }

  public static void main(String[] arguments) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair keys = generator.generateKeyPair();
    Path key = Files.createTempFile("zeren-bench", ".pem");
    Files.writeString(
        key,
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded())
            + "\n-----END PUBLIC KEY-----\n");
    try (Server database = Servers.database(arguments[0])) {
      String uri = database.place().split(" ")[0];
      String password = database.place().split(" ")[1];
      try (Driver driver = GraphDatabase.driver(uri, AuthTokens.basic("neo4j", password));
          Server server =
              Servers.api(
                  uri,
                  password,
                  "--spring.security.oauth2.resourceserver.jwt.public-key-location=file:" + key)) {
        URI api =
            URI.create("http://127.0.0.1:" + server.place().replaceAll("\\D.*", "") + "/graphql");
        new UnderLoad(api, token(keys), Samples.of(driver)).run(server, database);
      }
    } finally {
      Files.delete(key);
    }
  }

  private static String token(KeyPair keys) throws Exception {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader(JWSAlgorithm.RS256),
            new JWTClaimsSet.Builder()
                .subject("load")
                .audience("zeren")
                .claim("roles", List.of("SUPERVISOR"))
                .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(2))))
                .build());
    token.sign(new RSASSASigner(keys.getPrivate()));
    return token.serialize();
  }

  private void run(Server server, Server database) throws Exception {
    tell("warm-up over one connection", put(1, 40));
    tell("warm-up", put(16, 20));
    System.out.printf("live heap: %,d KiB%n", server.liveHeapBytes() / 1024);
    for (int part = 1; part <= 3; part++) {
      tell(CONNECTIONS + " connections, part " + part, put(CONNECTIONS, SECONDS / 3));
      System.out.printf("live heap: %,d KiB%n", server.liveHeapBytes() / 1024);
    }
    tell(5 * CONNECTIONS + " connections", put(5 * CONNECTIONS, 15));
    Future<Tally> during;
    ExecutorService one = Executors.newSingleThreadExecutor();
    try {
      during = one.submit(() -> put(16, 20));
      TimeUnit.SECONDS.sleep(3);
      database.holdUp(true);
      TimeUnit.NANOSECONDS.sleep(HELD_UP.toNanos());
      database.holdUp(false);
      tell("database held up for " + HELD_UP.toSeconds() + " s", during.get());
    } finally {
      one.shutdownNow();
    }
    tell("afterwards", put(16, 5));
  }

  /** What came of requests: how many had which code or status, and how long they took. */
  private record Tally(Map<String, Long> outcomes, Histogram latencies, double seconds) {

    void add(Tally other) {
      other.outcomes.forEach((code, count) -> outcomes.merge(code, count, Long::sum));
      latencies.add(other.latencies);
    }
  }

  private Tally put(int connections, int seconds) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(connections);
    try {
      long begun = System.nanoTime();
      long end = begun + TimeUnit.SECONDS.toNanos(seconds);
      List<Callable<Tally>> work = new ArrayList<>();
      for (int i = 0; i < connections; i++) {
        Random random = new Random(i);
        work.add(() -> send(random, end));
      }
      Tally all = new Tally(new HashMap<>(), new Histogram(3), seconds);
      for (Future<Tally> one : threads.invokeAll(work)) {
        all.add(one.get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  private Tally send(Random random, long end) throws Exception {
    Tally tally = new Tally(new HashMap<>(), new Histogram(3), 0);
    while (System.nanoTime() < end) {
      try (HttpConnection connection = new HttpConnection(api)) {
        send(connection, random, end, tally);
      } catch (IOException e) {
        tally.outcomes().merge("connection closed", 1L, Long::sum);
      }
    }
    return tally;
  }

  private void send(HttpConnection connection, Random random, long end, Tally tally)
      throws IOException {
    for (long begun = System.nanoTime(); begun < end; begun = System.nanoTime()) {
      boolean write = random.nextInt(100) < OF_A_HUNDRED;
      byte[] answer =
          connection.exchange(write ? writing(random) : reads.get(random.nextInt(reads.size())));
      tally.latencies().recordValue(System.nanoTime() - begun);
      tally.outcomes().merge(outcome(connection.status(), answer), 1L, Long::sum);
    }
  }

  private static String outcome(int status, byte[] answer) {
    String text = new String(answer, StandardCharsets.UTF_8);
    int code = text.contains("\"errors\":[{") ? text.indexOf("\"code\":\"") : -1;
    boolean declined = text.contains("\"userErrors\":[{");
    return status
        + (code < 0 ? "" : " " + text.substring(code + 8, text.indexOf('"', code + 8)))
        + (declined ? " declined" : "");
  }

  private byte[] writing(Random random) {
    Map<String, Object> input =
        Map.of(
            "idempotencyKey",
            UUID.randomUUID().toString(),
            "measureIds",
            List.of(measures.get(random.nextInt(measures.size()))),
            "kind",
            "REPORT",
            "status",
            "IN_PROGRESS",
            "summary",
            "under load",
            "performedByIds",
            List.of(agencies.get(random.nextInt(agencies.size()))));
    return request(Map.of("query", RECORD, "variables", Map.of("input", input)));
  }

  private byte[] request(Map<String, Object> body) {
    return HttpConnection.request(api, JSON.writeValueAsString(body), token);
  }

  private static void tell(String what, Tally tally) {
    Histogram latencies = tally.latencies();
    System.out.printf(
        "%s: %.0f/s, p50 %.0f ms, p95 %.0f, p99 %.0f, longest %.0f; %s%n",
        what,
        latencies.getTotalCount() / tally.seconds(),
        latencies.getValueAtPercentile(50) / 1e6,
        latencies.getValueAtPercentile(95) / 1e6,
        latencies.getValueAtPercentile(99) / 1e6,
        latencies.getMaxValue() / 1e6,
        tally.outcomes());
  }
}
