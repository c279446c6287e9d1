package org.zeren.testing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test whose database was to run in Docker where no Docker is. */
public final class SkippedWithoutDatabase implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return TestDatabase.isOutOfReach()
        ? ConditionEvaluationResult.disabled("-Dzeren.test.neo4j=container needs Docker")
        : ConditionEvaluationResult.enabled("The test database can be reached");
  }
}
