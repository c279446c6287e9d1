package org.zeren.embedded;

import java.net.URI;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** Lets tests of other packages start the in-process Neo4j by hand. */
public final class EmbeddedDatabaseForTests implements AutoCloseable {

  private final EmbeddedDatabase database;

  private EmbeddedDatabaseForTests(EmbeddedDatabase database) {
    this.database = database;
  }

  public static EmbeddedDatabaseForTests start(Path folder) {
    return start(folder, DataSize.ofMegabytes(64));
  }

  public static EmbeddedDatabaseForTests start(Path folder, DataSize pageCache) {
    var properties = new EmbeddedDatabaseProperties(folder.toString(), 0, pageCache);
    return new EmbeddedDatabaseForTests(EmbeddedDatabase.start(properties));
  }

  public URI uri() {
    return database.uri();
  }

  public String username() {
    return EmbeddedDatabase.USERNAME;
  }

  public String password() {
    return database.password();
  }

  @Override
  public void close() {
    database.close();
  }
}
