package org.zeren.audit;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Keeps a program that only verifies the chain from loading a seed and from serving requests:
 * nothing is made but what the verification needs.
 */
final class VerificationOnly implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.getProperty("zeren.audit.verify", Boolean.class, false)) {
      environment
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "verificationOnly",
                  Map.of(
                      "spring.main.web-application-type", "none",
                      "spring.main.lazy-initialization", "true")));
    }
  }
}
