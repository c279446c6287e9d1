package org.zeren.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.unit.DataSize;
import org.zeren.StartRefused;

class EmbeddedDatabaseTest {

  @TempDir private Path folder;

  @Test
  void dataAndPasswordSurviveARestart() {
    String password;
    try (EmbeddedDatabase database = start(folder, 0)) {
      password = database.password();
      ask(database, "CREATE (:Kept {id: 'kept'}) RETURN 1");
    }
    try (EmbeddedDatabase database = start(folder, 0)) {
      assertThat(database.password()).isEqualTo(password);
      assertThat(ask(database, "MATCH (n:Kept) RETURN count(n)")).isOne();
    }
  }

  @Test
  void aLostPasswordFileIsReplaced() throws Exception {
    start(folder, 0).close();
    Files.delete(folder.resolve("password"));

    try (EmbeddedDatabase database = start(folder, 0)) {
      assertThat(ask(database, "RETURN 1")).isOne();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerMayReadThePassword() throws Exception {
    Path created = folder.resolve("created");
    start(created, 0).close();

    assertThat(permissions(created)).isEqualTo("rwx------");
    assertThat(permissions(created.resolve("password"))).isEqualTo("rw-------");
  }

  @Test
  void aFolderInUseIsRefused() {
    try (EmbeddedDatabase first = start(folder, 0)) {
      assertThat(first.uri()).hasHost("127.0.0.1");
      assertThatExceptionOfType(StartRefused.class)
          .isThrownBy(() -> start(folder, 0))
          .withMessage("Another run is using the embedded Neo4j's folder " + folder + ".")
          .satisfies(e -> assertThat(e.remedy()).contains("zeren.embedded.directory"));
    }
  }

  @Test
  void aTakenPortIsRefusedAndTheFolderIsFreeAgain() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
      int port = other.getLocalPort();
      assertThatExceptionOfType(StartRefused.class)
          .isThrownBy(() -> start(folder, port))
          .withMessageContaining("127.0.0.1:" + port)
          .satisfies(e -> assertThat(e.remedy()).contains("zeren.embedded.port"));
    }
    start(folder, 0).close();
  }

  @Test
  void aFolderThatCannotBeMadeIsRefused() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> start(file.resolve("below"), 0))
        .withMessageContaining("cannot be created");
  }

  private static EmbeddedDatabase start(Path folder, int port) {
    return EmbeddedDatabase.start(
        new EmbeddedDatabaseProperties(folder.toString(), port, DataSize.ofMegabytes(16)));
  }

  private static int ask(EmbeddedDatabase database, String statement) {
    var auth = AuthTokens.basic(EmbeddedDatabase.USERNAME, database.password());
    try (Driver driver = GraphDatabase.driver(database.uri(), auth)) {
      return driver.executableQuery(statement).execute().records().get(0).get(0).asInt();
    }
  }

  private static String permissions(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
