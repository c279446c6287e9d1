package org.zeren.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One of the measured operations: the API's document and the floor's statement. */
record BenchOperation(String name, String graphQl, String cypher) {

  private static final List<String> NAMES =
      List.of(
          "node",
          "measure",
          "document-page",
          "agency",
          "overdue",
          "filtered",
          "first-page",
          "deep-page",
          "search",
          "matrix",
          "trace",
          "workload",
          "overview");

  static List<BenchOperation> all() {
    return NAMES.stream().map(BenchOperation::named).toList();
  }

  private static BenchOperation named(String name) {
    return new BenchOperation(name, text(name + ".graphql"), text(name + ".cypher"));
  }

  static String text(String file) {
    try (InputStream in =
        Objects.requireNonNull(BenchOperation.class.getResourceAsStream("/bench/" + file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
