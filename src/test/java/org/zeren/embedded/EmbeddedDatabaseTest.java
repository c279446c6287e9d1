package org.zeren.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;

class EmbeddedDatabaseTest {

  @TempDir private Path folder;

  @Test
  void dataAndPasswordSurviveARestart() {
    String password;
    try (EmbeddedDatabase database = start()) {
      password = database.password();
      ask(database, "CREATE (:Kept {id: 'kept'}) RETURN 1");
    }
    try (EmbeddedDatabase database = start()) {
      assertThat(database.password()).isEqualTo(password);
      assertThat(ask(database, "MATCH (n:Kept) RETURN count(n)")).isOne();
    }
  }

  @Test
  void aLostPasswordFileIsReplaced() throws Exception {
    start().close();
    Files.delete(folder.resolve("password"));

    try (EmbeddedDatabase database = start()) {
      assertThat(ask(database, "RETURN 1")).isOne();
    }
  }

  private EmbeddedDatabase start() {
    return EmbeddedDatabase.start(
        new EmbeddedDatabaseProperties(folder.toString(), 0, DataSize.ofMegabytes(16)));
  }

  private static int ask(EmbeddedDatabase database, String statement) {
    var auth = AuthTokens.basic(EmbeddedDatabase.USERNAME, database.password());
    try (Driver driver = GraphDatabase.driver(database.uri(), auth)) {
      return driver.executableQuery(statement).execute().records().get(0).get(0).asInt();
    }
  }
}
