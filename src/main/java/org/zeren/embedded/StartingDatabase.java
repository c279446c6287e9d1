package org.zeren.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The in-process Neo4j, which starts while the rest of the application does. Whoever needs it first
 * waits for it, and hears why it did not start.
 */
final class StartingDatabase implements AutoCloseable {

  private final CompletableFuture<EmbeddedDatabase> started;
  private final AtomicBoolean closed = new AtomicBoolean();

  StartingDatabase(EmbeddedDatabaseProperties properties) {
    this.started =
        CompletableFuture.supplyAsync(
            () -> EmbeddedDatabase.start(properties), StartingDatabase::startThread);
  }

  private static void startThread(Runnable work) {
    Thread thread = new Thread(work, "embedded-neo4j");
    thread.setContextClassLoader(new OpenedOnce(StartingDatabase.class.getClassLoader()));
    thread.start();
  }

  /**
   * The database when it has started.
   *
   * @throws org.zeren.StartRefused if it did not
   */
  EmbeddedDatabase get() {
    try {
      return started.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Waits until it has started, and closes it then; once, however often it is asked. */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    started.handle((database, failure) -> database).thenAccept(StartingDatabase::close).join();
  }

  private static void close(@Nullable EmbeddedDatabase database) {
    if (database != null) {
      database.close();
    }
  }
}
