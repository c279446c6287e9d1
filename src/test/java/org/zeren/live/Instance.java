package org.zeren.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.zeren.Zeren;
import org.zeren.testing.TestDatabase;

/** One more instance of the application on the database that all tests share. */
record Instance(ConfigurableApplicationContext application, Later clock) implements AutoCloseable {

  static Instance start(String... properties) {
    TestDatabase database = TestDatabase.shared();
    Later clock = new Later();
    String[] all =
        Stream.concat(
                Stream.of(
                    "spring.neo4j.uri=" + database.uri(),
                    "spring.neo4j.authentication.username=" + database.username(),
                    "spring.neo4j.authentication.password=" + database.password(),
                    "server.port=0",
                    "zeren.security.development-tokens=true",
                    "zeren.security.anonymous-reading=true",
                    "zeren.limits.rate.requests=0"),
                Stream.of(properties))
            .map(it -> "--" + it)
            .toArray(String[]::new);
    return new Instance(
        new SpringApplicationBuilder(Zeren.class)
            .initializers(context -> context.getBeanFactory().registerSingleton("clock", clock))
            .run(all),
        clock);
  }

  int port() {
    return application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  <T> T get(Class<T> type) {
    return application.getBean(type);
  }

  void stop() {
    application.close();
  }

  @Override
  public void close() {
    application.close();
  }

  /** A clock that can be set forward. */
  static final class Later extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    void setAhead(Duration by) {
      ahead = by;
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Asia/Shanghai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return Instant.now().plus(ahead);
    }
  }
}
