package org.zeren;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of the properties.
 *
 * @param sections its parts, in order
 * @param properties what they tell of, in order within each section
 */
record ConfigurationPage(List<Section> sections, List<Property> properties) {

  private static final String INTRODUCTION =
      """
      # Configuration

      Any of these as `--name=value`, in `application.yaml`, or as an environment variable (`ZEREN_SEED_LOCATION`).

      This page is made from what the properties say of themselves, beside each component of the records that hold them;
      `mvn test -Dtest=ConfigurationPageTest -Dzeren.documents.update=true` makes it anew.
      """;

  /**
   * One part.
   *
   * @param prefixes what the names of its properties begin with
   * @param text what is said before they are listed
   */
  record Section(String title, List<String> prefixes, String text) {

    boolean holds(Property property) {
      return prefixes.stream().anyMatch(prefix -> property.name().startsWith(prefix + "."));
    }
  }

  /** As {@code spring-configuration-metadata.json} has it. */
  record Property(
      String name,
      @Nullable String type,
      @Nullable String description,
      @Nullable Object defaultValue) {

    private String row() {
      return "| `%s` | %s | %s |\n".formatted(name, description, defaultWords());
    }

    private String defaultWords() {
      if (defaultValue == null) {
        return type != null && type.startsWith("java.util.List") ? "none" : "absent";
      }
      return defaultValue.toString().isEmpty() ? "empty" : "`" + defaultValue + "`";
    }
  }

  String text() {
    return Stream.concat(Stream.of(INTRODUCTION), sections.stream().map(this::text))
        .collect(Collectors.joining("\n"));
  }

  private String text(Section section) {
    String rows =
        properties.stream().filter(section::holds).map(Property::row).collect(Collectors.joining());
    return "## %s\n\n%s\n\n| property | says | default |\n| --- | --- | --- |\n%s"
        .formatted(section.title(), section.text(), rows);
  }
}
