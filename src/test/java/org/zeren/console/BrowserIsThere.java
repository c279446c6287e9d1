package org.zeren.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips a test where there is no Chromium to run it in, unless {@code ZEREN_BROWSER_TESTS} is
 * {@code required}: then it fails. {@code ZEREN_CHROMIUM} names one in an unusual place.
 */
public final class BrowserIsThere implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (chromium().isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium is at " + chromium().get());
    }
    if ("required".equals(System.getenv("ZEREN_BROWSER_TESTS"))) {
      throw new IllegalStateException("The browser tests are required, but there is no Chromium.");
    }
    return ConditionEvaluationResult.disabled("There is no Chromium here (apt install chromium)");
  }

  static Optional<Path> chromium() {
    return Stream.of(
            Optional.ofNullable(System.getenv("ZEREN_CHROMIUM")).orElse("/usr/bin/chromium"),
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
