package org.zeren.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test against the whole application over HTTP, as the embedded default run is: anonymous
 * reading, and tokens of the server's own. On the {@link TestDatabase} that all tests share.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(SkippedWithoutDatabase.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "zeren.security.development-tokens=true",
      "zeren.security.anonymous-reading=true",
      "zeren.limits.rate.requests=0",
      "zeren.limits.body-time=2s",
      "server.tomcat.connection-timeout=2s"
    })
@ContextConfiguration(initializers = {TestDatabaseConnection.class, HttpClientForTests.class})
public @interface ZerenHttpTest {}
