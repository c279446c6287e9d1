package org.zeren.console;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.GraphQlSource;
import org.zeren.testing.ZerenTest;

@ZerenTest
class WordsTest {

  /** Enums that the pages send but never show. */
  private static final Set<String> NEVER_SHOWN =
      Set.of(
          "UserErrorCode",
          "Language",
          "SortDirection",
          "MeasureOrderField",
          "AgencyOrderField",
          "FollowUpOrderField",
          "AssessmentVerdict");

  private static final Pattern LITERAL_KEY = Pattern.compile("\\bt\\('([^']+)'");

  private static final Pattern LABEL = Pattern.compile("label: '([\\w.]+)'");

  @Autowired private GraphQlSource source;

  @Test
  void bothLanguagesHaveTheSameWords() {
    assertThat(Words.EN.byKey().keySet()).isEqualTo(Words.ZH.byKey().keySet());
    assertThat(Words.EN.byKey().values()).noneMatch(String::isBlank);
    assertThat(Words.ZH.byKey().values()).noneMatch(String::isBlank);
  }

  @Test
  void englishWordsHoldNoChinese() {
    assertThat(Words.EN.byKey().values()).noneMatch(word -> word.matches(".*\\p{IsHan}.*"));
  }

  @Test
  void bothLanguagesFillInTheSameFacts() {
    Pattern fact = Pattern.compile("\\{\\w+}");
    for (Map.Entry<String, String> word : Words.ZH.byKey().entrySet()) {
      assertThat(facts(fact, Words.EN.of(word.getKey())))
          .as(word.getKey())
          .isEqualTo(facts(fact, word.getValue()));
    }
  }

  private static Set<String> facts(Pattern fact, String text) {
    return new TreeSet<>(fact.matcher(text).results().map(found -> found.group()).toList());
  }

  @Test
  void everyValueThatIsShownHasAWord() {
    GraphQLSchema schema = source.schema();
    Set<String> wordless = new TreeSet<>();
    schema.getAllTypesAsList().stream()
        .filter(type -> type instanceof GraphQLEnumType)
        .map(type -> (GraphQLEnumType) type)
        .filter(type -> !type.getName().startsWith("__") && !NEVER_SHOWN.contains(type.getName()))
        .forEach(
            type ->
                type.getValues().stream()
                    .map(value -> type.getName() + "." + value.getName())
                    .filter(key -> !Words.ZH.byKey().containsKey(key))
                    .forEach(wordless::add));

    assertThat(wordless).isEmpty();
  }

  @Test
  void everyKeyThatAPageNamesHasAWord() throws IOException {
    Set<String> named = new HashSet<>();
    for (Resource script :
        new PathMatchingResourcePatternResolver().getResources("classpath:/console/**/*.js")) {
      String text = script.getContentAsString(StandardCharsets.UTF_8);
      for (Pattern pattern : List.of(LITERAL_KEY, LABEL)) {
        pattern.matcher(text).results().forEach(found -> named.add(found.group(1)));
      }
    }

    assertThat(named).hasSizeGreaterThan(100);
    assertThat(Words.ZH.byKey().keySet()).containsAll(named);
  }
}
