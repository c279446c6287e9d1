package org.zeren.bench;

import java.io.IOException;

/** A Neo4j in a process of its own, until its standard input ends: {@code RunDatabase <folder>}. */
final class RunDatabase {

  private RunDatabase() {}

  public static void main(String[] arguments) throws IOException {
    try (BenchDatabase database = BenchDatabase.at(arguments[0])) {
      System.out.println(Server.READY + database.uri() + " " + database.password());
      while (System.in.read() >= 0) {
        // Until the benchmark ends.
      }
    }
  }
}
