package org.zeren.embedded;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeren.StartRefused;

/**
 * A Neo4j inside this process, reachable over Bolt on 127.0.0.1 from {@link #start} to {@link
 * #close}. Its folder holds the data and the password, so that a later start finds both.
 */
final class EmbeddedDatabase implements AutoCloseable {

  static final String USERNAME = "neo4j";

  private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

  private final DatabaseManagementService service;
  private final URI uri;
  private final String password;

  private EmbeddedDatabase(DatabaseManagementService service, PasswordFile passwordFile) {
    this.service = service;
    this.uri = boltUri(service);
    this.password = passwordFile.read().orElseGet(() -> renewPassword(service, passwordFile));
  }

  /**
   * Starts the database, in an empty folder or in one of an earlier run.
   *
   * @throws StartRefused if the folder cannot be used or the port is taken
   */
  static EmbeddedDatabase start(EmbeddedDatabaseProperties properties) {
    Path folder = properties.folder();
    prepare(folder);
    DatabaseManagementService service = build(properties);
    try {
      EmbeddedDatabase database =
          new EmbeddedDatabase(service, new PasswordFile(folder.resolve("password")));
      log.info("The embedded Neo4j listens on {} and keeps its data in {}", database.uri, folder);
      return database;
    } catch (RuntimeException e) {
      service.shutdown();
      throw e;
    }
  }

  URI uri() {
    return uri;
  }

  String password() {
    return password;
  }

  @Override
  public void close() {
    service.shutdown();
  }

  private static void prepare(Path folder) {
    try {
      Files.createDirectories(folder, PasswordFile.ownerOnly("rwx------"));
    } catch (IOException e) {
      throw EmbeddedDatabaseFailure.unusable(folder, e);
    }
    if (!Files.isWritable(folder)) {
      throw EmbeddedDatabaseFailure.unusable(folder, null);
    }
  }

  private static DatabaseManagementService build(EmbeddedDatabaseProperties properties) {
    try {
      return new DatabaseManagementServiceBuilder(properties.folder())
          .setConfig(EmbeddedDatabaseSettings.of(properties))
          .build();
    } catch (RuntimeException e) {
      throw EmbeddedDatabaseFailure.explain(e, properties);
    }
  }

  private static URI boltUri(DatabaseManagementService service) {
    GraphDatabaseAPI system =
        (GraphDatabaseAPI) service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
    var address =
        system
            .getDependencyResolver()
            .resolveDependency(ConnectorPortRegister.class)
            .getLocalAddress(ConnectorType.BOLT);
    return URI.create("bolt://127.0.0.1:" + address.getPort());
  }

  private static String renewPassword(
      DatabaseManagementService service, PasswordFile passwordFile) {
    String password = PasswordFile.generate();
    service
        .database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
        .executeTransactionally(
            "ALTER USER " + USERNAME + " SET PASSWORD $password CHANGE NOT REQUIRED",
            Map.of("password", password));
    passwordFile.write(password);
    return password;
  }
}
