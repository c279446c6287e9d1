package org.zeren.tally;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Keeps a program that only recounts from loading a seed and from serving requests. */
final class RecountOnly implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    if (environment.getProperty("zeren.tally.recount", Boolean.class, false)) {
      environment
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "recountOnly",
                  Map.of(
                      "spring.main.web-application-type", "none",
                      "spring.main.lazy-initialization", "true")));
    }
  }
}
