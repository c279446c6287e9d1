#!/usr/bin/env bash
# EXPLAIN does not spare the first run of a statement in Neo4j all of its compiling; an abandoned result does, and reads nothing.
#
# Version:   org.neo4j:neo4j 5.26.30 (Community, embedded), Java 17
# Guess:     once EXPLAIN has put a plan into the cache, the first run of the same text costs what the second does.
# Behaviour: EXPLAIN leaves a plan, but what is run is made of that plan when the text is first executed, and kept from then on: for
#            long statements a sixth to a fifth of the planning once more. Executing the statement and closing the result before any
#            row is asked for makes all of it, in the time that EXPLAIN alone takes, and runs nothing: a statement that would count
#            to a thousand million is back at once.
# Seen by:   times of the first and the second run, after the caches were emptied, of a statement of 60 subqueries on an empty
#            graph; medians of seven. Over Bolt it is the same with a RUN whose rows are discarded without a PULL, which the
#            driver's reactive session sends when its result is consumed before any record was asked for.
# Way out:   to have statements ready before their first caller comes, execute them and close the result; use EXPLAIN to have a
#            plan that is out of date made anew.
#
# Output (the times are those of one run, only the comparisons count):
#   after EXPLAIN:            first run 25.6 ms, second 1.4 ms
#   after a result abandoned: first run 1.9 ms, second 1.4 ms
#   abandoning a count to a thousand million: 4.0 ms
#   as described
#
# Needs Java 17 or later, and Maven, which fetches the pinned packages; arguments go to Maven. Fails where the behaviour is another.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>explain</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>5.26.30</version>
      <exclusions>
        <!-- What only its HTTP server and bulk import need. -->
        <exclusion><groupId>org.neo4j</groupId><artifactId>neo4j-import-tool</artifactId></exclusion>
        <exclusion><groupId>org.eclipse.jetty</groupId><artifactId>*</artifactId></exclusion>
        <exclusion><groupId>org.eclipse.jetty.http2</groupId><artifactId>*</artifactId></exclusion>
        <exclusion><groupId>org.eclipse.jetty.ee8</groupId><artifactId>*</artifactId></exclusion>
        <exclusion><groupId>org.glassfish.jersey.inject</groupId><artifactId>*</artifactId></exclusion>
        <exclusion><groupId>org.glassfish.jersey.containers</groupId><artifactId>*</artifactId></exclusion>
        <exclusion><groupId>com.fasterxml.jackson.jaxrs</groupId><artifactId>*</artifactId></exclusion>
        <exclusion><groupId>org.apache.hadoop</groupId><artifactId>hadoop-common</artifactId></exclusion>
        <exclusion><groupId>blue.strategic.parquet</groupId><artifactId>parquet-floor</artifactId></exclusion>
      </exclusions>
    </dependency>
  </dependencies>
  <build>
    <plugins>
      <plugin>
        <groupId>org.codehaus.mojo</groupId>
        <artifactId>exec-maven-plugin</artifactId>
        <version>3.5.0</version>
        <configuration>
          <executable>java</executable>
          <commandlineArgs>-cp %classpath Probe.java</commandlineArgs>
        </configuration>
      </plugin>
    </plugins>
  </build>
</project>
XML

cat > Probe.java <<'JAVA'
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;

public class Probe {

  private static final int WARM_UP = 6;
  private static final int TURNS = 7;

  private static GraphDatabaseService database;

  public static void main(String[] arguments) {
    DatabaseManagementService neo4j =
        new DatabaseManagementServiceBuilder(Path.of("neo4j").toAbsolutePath()).build();
    database = neo4j.database("neo4j");
    double[] explained = medians("EXPLAIN ");
    double[] abandoned = medians("");
    System.out.printf("after EXPLAIN:            first run %.1f ms, second %.1f ms%n", explained[0], explained[1]);
    System.out.printf("after a result abandoned: first run %.1f ms, second %.1f ms%n", abandoned[0], abandoned[1]);
    abandon("UNWIND range(1, 10) AS x RETURN count(x) AS n");
    double counting = milliseconds(() -> abandon("UNWIND range(1, 1000000000) AS x RETURN count(x) AS n"));
    System.out.printf("abandoning a count to a thousand million: %.1f ms%n", counting);
    neo4j.shutdown();
    boolean holds =
        explained[0] > 4 * explained[1] && abandoned[0] < explained[0] / 3 && counting < 1000;
    System.out.println(holds ? "as described" : "NOT as described");
    System.exit(holds ? 0 : 1);
  }

  /** The times of the first and the second run once the statement was made ready in that way. */
  private static double[] medians(String prefix) {
    List<Double> first = new ArrayList<>();
    List<Double> second = new ArrayList<>();
    for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
      String statement = statement();
      database.executeTransactionally("CALL db.clearQueryCaches()", Map.of(), result -> result.next());
      abandon(prefix + statement);
      double once = milliseconds(() -> run(statement));
      double again = milliseconds(() -> run(statement));
      if (turn >= WARM_UP) {
        first.add(once);
        second.add(again);
      }
    }
    return new double[] {median(first), median(second)};
  }

  private static String statement() {
    List<String> lists = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      lists.add("COLLECT { MATCH (n)-[r%d:R%d]->(m%d:L%d) WHERE m%d.x > $x RETURN [m%d.a, m%d.b] ORDER BY m%d.c LIMIT 10 }"
          .formatted(i, i, i, i, i, i, i, i));
    }
    return "MATCH (n:A) WHERE n.id IN $ids RETURN [" + String.join(", ", lists) + "] AS found";
  }

  private static final Map<String, Object> PARAMETERS = Map.of("ids", List.of(1L), "x", 1L);

  private static void run(String statement) {
    try (Transaction transaction = database.beginTx()) {
      transaction.execute(statement, PARAMETERS).resultAsString();
    }
  }

  private static void abandon(String statement) {
    try (Transaction transaction = database.beginTx()) {
      transaction.execute(statement, PARAMETERS).close();
    }
  }

  private static double milliseconds(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e6;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
JAVA

mvn -q -B "$@" exec:exec
