package org.zeren.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.zeren.access.Caller;
import org.zeren.access.Restrictions;
import org.zeren.access.Role;

/** Restrictions on nodes of the {@link ReorganisedGraph} and of the seed, and who meets them. */
final class Marks {

  static final Caller SUPERVISOR = new Caller("supervisor", Set.of(Role.SUPERVISOR), null);
  static final Caller AUDITOR = new Caller("auditor", Set.of(Role.AUDITOR, Role.VIEWER), null);
  static final Caller CONCERNED =
      new Caller("bureau", Set.of(Role.AGENCY), "agency:fixture-bureau");
  static final Caller ANOTHER = new Caller("later", Set.of(Role.AGENCY), "agency:fixture-later");

  private Marks() {}

  static Stream<Caller> callers() {
    return Stream.of(Caller.anonymous(), SUPERVISOR, CONCERNED, ANOTHER, AUDITOR);
  }

  static void set(Driver driver, LocalDate today) {
    write(driver, text().split(";\\s*\n"), today);
  }

  static void remove(Driver driver, LocalDate today) {
    write(
        driver, new String[] {"MATCH (n) WHERE n.visibleTo IS NOT NULL REMOVE n.visibleTo"}, today);
  }

  private static void write(Driver driver, String[] statements, LocalDate today) {
    try (Session session = driver.session()) {
      session.executeWriteWithoutResult(
          tx -> {
            Arrays.stream(statements)
                .filter(statement -> !statement.isBlank())
                .forEach(statement -> tx.run(statement).consume());
            Restrictions.refresh(tx, today);
          });
    }
  }

  /** The ids of the nodes that the caller must not see. */
  static List<String> hiddenFrom(Caller caller, Driver driver) {
    return driver
        .executableQuery(
            """
            MATCH (n:Restricted) WHERE none(reader IN n.readers WHERE reader IN $readers)
            RETURN n.id AS id ORDER BY id""")
        .withParameters(java.util.Map.of("readers", caller.readers()))
        .execute()
        .records()
        .stream()
        .map(row -> row.get("id").asString())
        .toList();
  }

  private static String text() {
    try (InputStream in = Objects.requireNonNull(Marks.class.getResourceAsStream("marks.cypher"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
