package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.testing.HttpClientForTests;
import org.zeren.testing.ZerenHttpTest;

/** The schema that clients rely on changes only as its changelog says. */
@ZerenHttpTest
class SchemaChangesTest {

  private static final Path SCHEMA = Path.of("src/docs/schema.graphqls");
  private static final Path CHANGELOG = Path.of("src/docs/schema-changelog.md");

  @Autowired private HttpClientForTests http;

  @Test
  void theServedSchemaIsTheOneWrittenDown() throws IOException {
    String served = http.send(http.to("/graphql/schema").GET()).body();
    String written = Files.exists(SCHEMA) ? Files.readString(SCHEMA) : served;

    String changelog = Files.readString(CHANGELOG);

    assertThat(breaking(written, served))
        .filteredOn(element -> !isAnnounced(changelog, element))
        .as("changes that break clients and are not announced in " + CHANGELOG)
        .isEmpty();
    if (Boolean.getBoolean("zeren.documents.update")) {
      Files.writeString(SCHEMA, served);
    }
    assertThat(Files.readString(SCHEMA))
        .as("take in what was added with -Dzeren.documents.update=true")
        .isEqualTo(served);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: Int b: Int | a: Int | Query.b",
        "a: Int! | a: Int | Query.a",
        "a: Int | a: String | Query.a",
        "a(b: Int): Int | a(b: Int!): Int | Query.a",
        "a(b: Int): Int | a: Int | Query.a",
        "a: Int | a(b: Int!): Int | Query.a"
      })
  void whatBreaksClientsIsFound(String before, String after, String element) {
    assertThat(breaking("type Query { " + before + " }", "type Query { " + after + " }"))
        .contains(element);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"a: Int | a: Int b: Int", "a: Int | a: Int!", "a: Int | a(b: Int): Int"})
  void whatIsAddedBreaksNobody(String before, String after) {
    assertThat(breaking("type Query { " + before + " }", "type Query { " + after + " }")).isEmpty();
  }

  private static boolean isAnnounced(String changelog, String element) {
    return Pattern.compile("(?s)### Breaking.*`" + Pattern.quote(element) + "`")
        .matcher(changelog)
        .find();
  }

  private static List<String> breaking(String before, String after) {
    CapturingReporter reporter = new CapturingReporter();
    new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
    return reporter.getBreakages().stream().map(SchemaChangesTest::element).distinct().toList();
  }

  private static String element(DiffEvent event) {
    return event.getFieldName() == null
        ? event.getTypeName()
        : event.getTypeName() + "." + event.getFieldName();
  }
}
