#!/usr/bin/env bash
# Neo4j plans the same statement again when the size of one of its parameters passes a power of ten.
#
# Version:   org.neo4j:neo4j 5.26.30 (Community, embedded), Java 17
# Guess:     a plan is cached by the statement's text and the types of its parameters; how long a text or a list is does not matter.
# Behaviour: the length of a STRING parameter and the size of a LIST parameter, rounded up to a power of ten, are part of the key:
#            1, 2 to 10, 11 to 100, 101 to 1000, ... are planned apart, whoever calls with a longer list for the first time waits for
#            the planner, and the plans crowd one another out. Values inside of a MAP parameter are not looked at: one plan for all.
# Seen by:   CALL db.clearQueryCaches(), which says how many queries it let go of, after the statement ran with the first size, with
#            the first two, and so on. Timed once with a path of ten nodes and a list: 500 to 1500 ms at each new power, 1 to 6 ms
#            in between; with the list inside of a map, 1 to 4 ms for every size after the first run.
# Way out:   bind all values inside of one map ($q.name instead of $name).
#
# Output:
#   size of the value                [1, 2, 10, 11, 100, 101, 1000]
#   plans of a STRING, $p            [1, 2, 2, 3, 3, 4, 4]
#   plans of a LIST, $p              [1, 2, 2, 3, 3, 4, 4]
#   plans of a STRING in a MAP, $q.p [1, 1, 1, 1, 1, 1, 1]
#   plans of a LIST in a MAP, $q.p   [1, 1, 1, 1, 1, 1, 1]
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
  <artifactId>parameter-size</artifactId>
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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;

public class Probe {

  private static final List<Integer> SIZES = List.of(1, 2, 10, 11, 100, 101, 1000);
  private static final List<Integer> ONE_FOR_EACH_POWER = List.of(1, 2, 2, 3, 3, 4, 4);
  private static final List<Integer> ONE_FOR_ALL = List.of(1, 1, 1, 1, 1, 1, 1);

  private static GraphDatabaseService database;
  private static boolean holds = true;

  public static void main(String[] arguments) {
    DatabaseManagementService neo4j =
        new DatabaseManagementServiceBuilder(Path.of("neo4j").toAbsolutePath()).build();
    database = neo4j.database("neo4j");
    System.out.println("size of the value                " + SIZES);
    check("a STRING, $p", "MATCH (n:A) WHERE n.x = $p RETURN n", Probe::text, ONE_FOR_EACH_POWER);
    check("a LIST, $p", "MATCH (n:A) WHERE n.x IN $p RETURN n", Probe::list, ONE_FOR_EACH_POWER);
    check("a STRING in a MAP, $q.p", "MATCH (n:A) WHERE n.x = $q.p RETURN n",
        size -> Map.of("q", text(size)), ONE_FOR_ALL);
    check("a LIST in a MAP, $q.p", "MATCH (n:A) WHERE n.x IN $q.p RETURN n",
        size -> Map.of("q", list(size)), ONE_FOR_ALL);
    neo4j.shutdown();
    System.out.println(holds ? "as described" : "NOT as described");
    System.exit(holds ? 0 : 1);
  }

  private static Map<String, Object> text(int size) {
    return Map.of("p", "x".repeat(size));
  }

  private static Map<String, Object> list(int size) {
    return Map.of("p", Collections.nCopies(size, 1L));
  }

  /** How many plans of the statement are kept once it ran with the first size, the first two, … */
  private static void check(String name, String statement,
      IntFunction<Map<String, Object>> parameters, List<Integer> expected) {
    List<Integer> plans = new ArrayList<>();
    for (int runs = 1; runs <= SIZES.size(); runs++) {
      cleared();
      SIZES.subList(0, runs).forEach(
          size -> database.executeTransactionally(statement, parameters.apply(size)));
      plans.add(cleared());
    }
    System.out.printf("plans of %-24s%s%n", name, plans);
    holds &= plans.equals(expected);
  }

  /** How many plans the database let go of. */
  private static int cleared() {
    String said = database.executeTransactionally("CALL db.clearQueryCaches()", Map.of(),
        result -> String.valueOf(result.next().get("value")));
    Matcher number = Pattern.compile("\\d+").matcher(said);
    return number.find() ? Integer.parseInt(number.group()) : 0;
  }
}
JAVA

mvn -q -B "$@" exec:exec
