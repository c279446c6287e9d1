package org.zeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every query that the documents show gives the answer that stands below it. With {@code
 * -Dzeren.documents.update=true} the answers are written anew instead, to be read over and
 * committed.
 */
@ZerenTest
class DocumentedAnswersTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("```graphql\n(.*?)```\n+```json\n(.*?)```", Pattern.DOTALL);
  private static final boolean UPDATE = Boolean.getBoolean("zeren.documents.update");
  private static final Path QUESTIONS = Path.of("src/docs/questions.md");

  private final ObjectMapper json =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Autowired private GraphQlTester graphQl;

  static Stream<String> examples() throws IOException {
    return Stream.of(Path.of("README.md"), QUESTIONS)
        .flatMap(DocumentedAnswersTest::matches)
        .map(example -> example.group(1) + "----" + example.group(2));
  }

  private static Stream<MatchResult> matches(Path document) {
    try {
      return EXAMPLE.matcher(Files.readString(document)).results().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theAnswerIsTheOneShown(String example) {
    if (UPDATE) {
      return;
    }
    String[] parts = example.split("----", 2);
    assertThat(answer(parts[0])).isEqualTo(json.readValue(parts[1], Map.class));
  }

  static Stream<String> queriesForDashboards() throws IOException {
    return Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("src/docs/frontend.md")))
        .results()
        .map(query -> query.group(1));
  }

  @ParameterizedTest
  @MethodSource("queriesForDashboards")
  void queriesForDashboardsAreAnswered(String query) {
    graphQl.document(query).execute().errors().verify();
  }

  @Test
  void fortyQuestionsAreAnswered() {
    assertThat(matches(QUESTIONS)).hasSizeGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/docs/README.zh.md", "src/docs/questions.md"})
  void answersAreWrittenAnewWhenAsked(String document) throws IOException {
    if (!UPDATE) {
      return;
    }
    String updated =
        EXAMPLE
            .matcher(Files.readString(Path.of(document)))
            .replaceAll(
                example ->
                    Matcher.quoteReplacement(
                        "```graphql\n%s```\n\n```json\n%s\n```"
                            .formatted(
                                example.group(1),
                                json.writeValueAsString(answer(example.group(1))))));
    Files.writeString(Path.of(document), updated);
  }

  private Map<String, Object> answer(String query) {
    return graphQl
        .document(query)
        .execute()
        .path("")
        .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
        .get();
  }
}
