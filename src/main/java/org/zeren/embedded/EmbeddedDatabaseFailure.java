package org.zeren.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.helpers.PortBindException;
import org.neo4j.io.locker.FileLockException;
import org.zeren.StartRefused;

/** Says in one sentence why the in-process Neo4j did not start. */
final class EmbeddedDatabaseFailure {

  private EmbeddedDatabaseFailure() {}

  static StartRefused unusable(Path folder, @Nullable Throwable cause) {
    String problem =
        "The folder " + folder + " for the embedded Neo4j cannot be created or written to.";
    return new StartRefused(
        problem,
        "Give this user the right to write there, or set zeren.embedded.directory.",
        cause);
  }

  static StartRefused explain(RuntimeException failure, EmbeddedDatabaseProperties properties) {
    Path folder = properties.folder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileLockException) {
        return new StartRefused(
            "Another run is using the embedded Neo4j's folder " + folder + ".",
            "Stop that run, or give this one a folder of its own with zeren.embedded.directory.",
            failure);
      }
      if (cause instanceof PortBindException) {
        return new StartRefused(
            "The embedded Neo4j cannot listen on 127.0.0.1:"
                + properties.port()
                + ", because the port is taken.",
            "Stop what listens there, or set zeren.embedded.port to another port (0 takes a free one).",
            failure);
      }
    }
    return new StartRefused(
        "The embedded Neo4j did not start on the data in " + folder + ": " + rootMessage(failure),
        "See logs/debug.log in that folder, or start on an empty folder with zeren.embedded.directory.",
        failure);
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return String.valueOf(root.getMessage());
  }
}
