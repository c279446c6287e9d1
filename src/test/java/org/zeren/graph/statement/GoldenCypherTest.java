package org.zeren.graph.statement;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.Questions;
import org.zeren.testing.ZerenTest;

/**
 * What is compiled of the measured operations is what stands beside them, so that a change of the
 * compiler shows as one of Cypher. With {@code -Dzeren.documents.update=true} it is written anew
 * instead, to be read over and committed.
 */
@ZerenTest
class GoldenCypherTest {

  private static final Path FOLDER = Path.of("src/test/resources/bench");
  private static final String OPERATION = ".graphql";
  private static final String COMPILED = ".compiled.cypher";
  private static final boolean UPDATE = Boolean.getBoolean("zeren.documents.update");

  /** Asked for only to learn where the deep page begins. */
  private static final String NOT_MEASURED = "cursor";

  private static final Questions ONE_DAY = on("2026-01-01");
  private static final Questions ANOTHER_DAY = on("2031-12-31");

  @Autowired private TypeDefinitionRegistry definitions;
  @Autowired private GraphModel model;

  static List<String> operations() {
    return named(OPERATION).stream().filter(name -> !name.equals(NOT_MEASURED)).toList();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theCypherIsTheOneBesideTheOperation(String name) throws IOException {
    Path golden = FOLDER.resolve(name + COMPILED);
    String compiled = compiled(name, ONE_DAY);
    if (UPDATE) {
      Files.writeString(golden, compiled);
    }

    assertThat(golden).as("write it with -Dzeren.documents.update=true").exists();
    assertThat(Files.readString(golden))
        .as("write it anew with -Dzeren.documents.update=true")
        .isEqualTo(compiled);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void itIsTheSameOnEveryDay(String name) {
    assertThat(compiled(name, ANOTHER_DAY)).isEqualTo(compiled(name, ONE_DAY));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void everyStatementOfThePartsIsThere(String name) {
    String compiled = compiled(name, ONE_DAY);

    assertThat(statementsOf(ONE_DAY).parts(text(name), variables(name)))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(compiled).contains("\n" + it.cypher() + "\n"));
  }

  @Test
  void noneIsLeftWithoutItsOperation() {
    assertThat(named(COMPILED)).isSubsetOf(operations());
  }

  private String compiled(String name, Questions questions) {
    Map<String, RootRead> roots = statementsOf(questions).reads(text(name), variables(name));
    assertThat(roots).isNotEmpty();
    List<String> blocks = new ArrayList<>();
    roots.values().forEach(it -> blocks.add(it.whole().get().cypher() + "\n"));
    PartsOutline parts = new PartsOutline(model);
    roots.forEach((key, it) -> parts.with(key, it.parts()));
    parts
        .reads()
        .forEach(
            (cypher, read) -> blocks.add("// %s\n%s\n".formatted(String.join("; ", read), cypher)));
    blocks.set(0, "// as a whole\n" + blocks.get(0));
    blocks.set(roots.size(), "// in parts\n" + blocks.get(roots.size()));
    return String.join("\n", blocks);
  }

  private StatementsOf statementsOf(Questions questions) {
    return new StatementsOf(definitions, model, questions);
  }

  private Map<String, Object> variables(String name) {
    String document = text(name);
    Map<String, Object> variables = new HashMap<>();
    variables.put(
        "id",
        document.contains("documentIds")
            ? "document:notice-2020-163"
            : name.equals("agency") ? "agency:jl-hrss" : "measure:notice-2020-163/6");
    variables.put("text", "健康");
    variables.put("from", "2020-01-01");
    variables.put("to", "2026-01-01");
    if (name.equals("deep-page")) {
      PageShape first =
          (PageShape) statementsOf(ONE_DAY).operation(document, variables).get(0).shape();
      variables.put(
          "after",
          first.cursorOf(
              List.of(
                  "document:notice-2020-163",
                  6L,
                  "measure:notice-2020-163/6",
                  Listing.of(Map.of(), null))));
    }
    return variables;
  }

  private static Questions on(String day) {
    return new Questions(
        Clock.fixed(Instant.parse(day + "T00:00:00Z"), ZoneOffset.UTC), /* dueSoonDays= */ 30);
  }

  private static List<String> named(String ending) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(ending))
          .map(it -> it.substring(0, it.length() - ending.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name + OPERATION));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
