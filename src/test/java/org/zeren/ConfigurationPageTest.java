package org.zeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;
import org.zeren.ConfigurationPage.Property;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page of the properties is what they say of themselves. With {@code
 * -Dzeren.documents.update=true} it is written anew instead, to be read over and committed.
 */
class ConfigurationPageTest {

  private static final Path PAGE = Path.of("src/docs/configuration.md");
  private static final String METADATA = "META-INF/spring-configuration-metadata.json";

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /** The sections, and the properties of Spring Boot that are told of. */
  private final ConfigurationPage outline =
      read(new ClassPathResource("documents/configuration.json").getURL());

  private final List<Property> own = own();

  ConfigurationPageTest() throws IOException {}

  @Test
  void thePageIsWhatThePropertiesSay() throws IOException {
    ConfigurationPage page =
        new ConfigurationPage(
            outline.sections(),
            Stream.concat(outline.properties().stream(), own.stream()).toList());
    if (Boolean.getBoolean("zeren.documents.update")) {
      Files.writeString(PAGE, page.text());
    }

    assertThat(Files.readString(PAGE))
        .as("write it anew with -Dzeren.documents.update=true")
        .isEqualTo(page.text());
  }

  @Test
  void everyPropertySaysWhatItIsFor() {
    assertThat(own)
        .isNotEmpty()
        .allSatisfy(property -> assertThat(property.description()).as(property.name()).isNotBlank())
        .noneMatch(property -> property.description().matches("(?s).*(\\{@|\\||<\\w+>).*"));
  }

  @Test
  void everyPropertyStandsInOneSection() {
    assertThat(Stream.concat(outline.properties().stream(), own.stream()))
        .allSatisfy(
            property ->
                assertThat(outline.sections().stream().filter(it -> it.holds(property)))
                    .as(property.name())
                    .hasSize(1));
  }

  @Test
  void springBootHasThePropertiesOfItsThatAreToldOf() throws IOException {
    Set<String> known =
        Collections.list(getClass().getClassLoader().getResources(METADATA)).stream()
            .flatMap(metadata -> read(metadata).properties().stream())
            .map(Property::name)
            .collect(Collectors.toSet());

    assertThat(outline.properties()).extracting(Property::name).isSubsetOf(known);
  }

  @Test
  void theirDefaultsAreThoseThatTheProgramSets() {
    YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
    yaml.setResources(new ClassPathResource("application.yaml"));
    Properties set = yaml.getObject();

    assertThat(outline.properties().stream().filter(it -> set.containsKey(it.name())).toList())
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(
            property ->
                assertThat(property.defaultValue()).isEqualTo(set.getProperty(property.name())));
  }

  /** As the compiler wrote them down. */
  private static List<Property> own() throws IOException {
    URL classes = Zeren.class.getProtectionDomain().getCodeSource().getLocation();
    return read(new URL(classes, METADATA)).properties();
  }

  private static ConfigurationPage read(URL file) {
    try (InputStream in = file.openStream()) {
      return JSON.readValue(in, ConfigurationPage.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
