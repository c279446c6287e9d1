package org.zeren;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class StartRefusedAnalyzerTest {

  @Test
  void theProblemAndItsRemedyAreFoundBelowOtherFailures() {
    var refused = new StartRefused("The port is taken.", "Choose another.");

    FailureAnalysis analysis =
        new StartRefusedAnalyzer()
            .analyze(new IllegalStateException("Error creating bean", refused));

    assertThat(analysis).isNotNull();
    assertThat(analysis.getDescription()).isEqualTo("The port is taken.");
    assertThat(analysis.getAction()).isEqualTo("Choose another.");
  }
}
