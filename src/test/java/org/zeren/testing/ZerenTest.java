package org.zeren.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * Runs a test in the whole application, on the {@link TestDatabase} that all tests share. A test
 * that writes removes what it wrote. Skipped when the database was to run in Docker and there is
 * none.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ExtendWith(SkippedWithoutDatabase.class)
@SpringBootTest
@AutoConfigureGraphQlTester
@ContextConfiguration(initializers = TestDatabaseConnection.class)
public @interface ZerenTest {}
