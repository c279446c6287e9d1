package org.zeren.seeding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;

/** A seed that a test writes out. */
final class SeedText {

  private final List<SeedFile> files = new ArrayList<>();
  private final List<SeedFile> sources = new ArrayList<>();

  /** A seed of one file, {@code seed.yaml}. */
  static Seed of(String yaml) {
    return new SeedText().file("seed.yaml", yaml).seed();
  }

  SeedText file(String name, String yaml) {
    files.add(inMemory(name, yaml));
    return this;
  }

  SeedText source(String name, String text) {
    sources.add(inMemory(name, text));
    return this;
  }

  Seed seed() {
    return new Seed(List.copyOf(files), List.copyOf(sources));
  }

  private static SeedFile inMemory(String name, String text) {
    return new SeedFile(name, new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
  }
}
