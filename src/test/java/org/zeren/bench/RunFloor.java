package org.zeren.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.netty.util.ResourceLeakDetector;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The floor: a thin HTTP handler over the bare driver, which answers each operation with its
 * hand-written statement and streams the one value as JSON: {@code RunFloor <uri> <password>}.
 */
final class RunFloor {

  /** Where the API's day begins and ends. */
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Driver driver;
  private final Map<String, String> statements;

  private RunFloor(Driver driver) {
    this.driver = driver;
    this.statements =
        BenchOperation.all().stream()
            .collect(
                Collectors.toMap(
                    BenchOperation::name, it -> it.cypher().replace("date()", "$today")));
  }

  public static void main(String[] arguments) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.DISABLED);
    ExecutorService threads = Executors.newFixedThreadPool(32);
    try (Driver driver =
        GraphDatabase.driver(arguments[0], AuthTokens.basic("neo4j", arguments[1]), config())) {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
      server.createContext("/", new RunFloor(driver)::answer);
      server.setExecutor(threads);
      server.start();
      System.out.println(Server.READY + "http://127.0.0.1:" + server.getAddress().getPort() + "/");
      while (System.in.read() >= 0) {
        // Until the benchmark ends.
      }
      server.stop(0);
    } finally {
      threads.shutdownNow();
    }
  }

  /** As the API has its driver. */
  @SuppressWarnings("deprecation")
  private static Config config() {
    return Config.builder()
        .withMinimumNotificationSeverity(NotificationSeverity.OFF)
        .withTelemetryDisabled(true)
        .withEventLoopThreads(Math.max(1, Runtime.getRuntime().availableProcessors() / 2))
        .withLogging(Logging.slf4j())
        .build();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange;
        Session session = driver.session()) {
      JsonNode request = JSON.readTree(exchange.getRequestBody());
      String cypher = statements.get(request.get("query").asString());
      Map<String, Object> parameters = parameters(request);
      Value data = session.run(cypher, parameters).single().get(0);
      exchange.getResponseHeaders().add("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, 0);
      try (JsonGenerator out = JSON.createGenerator(exchange.getResponseBody())) {
        out.writeStartObject();
        out.writeName("data");
        write(out, data);
        out.writeEndObject();
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> parameters(JsonNode request) {
    Map<String, Object> parameters = JSON.convertValue(request.get("variables"), Map.class);
    parameters.put("today", LocalDate.now(ZONE));
    return parameters;
  }

  private static void write(JsonGenerator out, Value value) {
    if (value.isNull()) {
      out.writeNull();
      return;
    }
    switch (value.type().name()) {
      case "MAP" -> {
        out.writeStartObject();
        for (String key : value.keys()) {
          out.writeName(key);
          write(out, value.get(key));
        }
        out.writeEndObject();
      }
      case "LIST OF ANY?" -> {
        out.writeStartArray();
        for (Value each : value.values()) {
          write(out, each);
        }
        out.writeEndArray();
      }
      case "STRING" -> out.writeString(value.asString());
      case "INTEGER" -> out.writeNumber(value.asLong());
      case "FLOAT" -> out.writeNumber(value.asDouble());
      case "BOOLEAN" -> out.writeBoolean(value.asBoolean());
      default -> out.writeString(value.asObject().toString());
    }
  }
}
