package org.zeren.seeding;

import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts that the shipped seed was made from. They are no part of this repository; {@code
 * -Dzeren.sources=<folder>} tells a run where they are.
 */
final class SourceFolder {

  static final String PROPERTY = "zeren.sources";

  private static final PathMatchingResourcePatternResolver RESOURCES =
      new PathMatchingResourcePatternResolver();

  private SourceFolder() {}

  static List<SeedFile> texts() {
    return new SeedFolder(System.getProperty(PROPERTY, ""), PROPERTY).files(".txt", RESOURCES);
  }

  static List<SeedFile> shippedSeed() {
    return new SeedFolder("seed", "zeren.seed.location").files(".yaml", RESOURCES);
  }
}
