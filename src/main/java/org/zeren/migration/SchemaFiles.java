package org.zeren.migration;

import ac.simons.neo4j.migrations.core.CypherResource;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.ResourceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The migrations that this program knows. */
final class SchemaFiles {

  static final String LOCATION = "classpath:schema/neo4j";

  private static final Pattern NAME = Pattern.compile(".*/V(\\d+)__[^/]*\\.cypher");
  private static final Pattern CREATION =
      Pattern.compile("(?m)^CREATE (?:FULLTEXT )?(?:INDEX|CONSTRAINT) (\\w+) IF NOT EXISTS ");

  private static final Pattern REMOVAL =
      Pattern.compile("(?m)^DROP (?:INDEX|CONSTRAINT) (\\w+) IF EXISTS");

  private final List<String> locations;
  private final List<URL> files;

  private SchemaFiles(List<String> locations, List<URL> files) {
    this.locations = locations;
    this.files = files;
  }

  /** Found through Spring, which also looks into the executable jar. */
  static SchemaFiles in(ResourcePatternResolver resources, String... locations) {
    try {
      List<URL> found = new ArrayList<>();
      for (String location : locations) {
        for (Resource resource : resources.getResources(location + "/*.cypher")) {
          found.add(resource.getURL());
        }
      }
      return new SchemaFiles(List.of(locations), found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How the database remembers them once they were applied: checksums by version, the newest last.
   */
  SortedMap<String, String> checksums() {
    MigrationsConfig config = config(null);
    SortedMap<String, String> checksums = new TreeMap<>();
    for (URL file : files) {
      Matcher name = NAME.matcher(file.getPath());
      if (!name.matches()) {
        throw new IllegalStateException("Not named as a migration: " + file);
      }
      checksums.put(
          name.group(1), CypherResource.of(ResourceContext.of(file, config)).getChecksum());
    }
    return checksums;
  }

  /**
   * What they create unless it is there: indexes and constraints that may as well be made before
   * the migrations are applied, which then find them. Those that a later migration removes are left
   * to the migrations.
   */
  List<String> creations() {
    List<String> statements = statements();
    Set<String> removed =
        statements.stream().flatMap(it -> names(REMOVAL, it)).collect(Collectors.toSet());
    return statements.stream()
        .filter(it -> names(CREATION, it).anyMatch(name -> !removed.contains(name)))
        .toList();
  }

  private List<String> statements() {
    MigrationsConfig config = config(null);
    return files.stream()
        .map(file -> CypherResource.of(ResourceContext.of(file, config)))
        .sorted(Comparator.comparing(CypherResource::getIdentifier))
        .flatMap(file -> file.getExecutableStatements().stream())
        .toList();
  }

  private static Stream<String> names(Pattern pattern, String statement) {
    return pattern.matcher(statement).results().map(it -> it.group(1));
  }

  /**
   * Lets the library read these files instead of scanning every library for others.
   *
   * @param database null for the server's default
   */
  MigrationsConfig config(@Nullable String database) {
    return MigrationsConfig.builder()
        .withLocationsToScan(locations.toArray(String[]::new))
        .withResourceScanner(ignored -> files)
        .withDatabase(database)
        .build();
  }
}
