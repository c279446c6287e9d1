package org.zeren.graph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.Questions;
import org.zeren.graph.statement.PartsOutline;
import org.zeren.graph.statement.RootRead;
import org.zeren.graph.statement.StatementsOf;
import org.zeren.testing.ZerenTest;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page that follows one request through all rooms shows what they make of it. With {@code
 * -Dzeren.documents.update=true} it is written anew instead, to be read over and committed.
 */
@ZerenTest
class OneRequestPageTest {

  private static final Path PAGE = Path.of("src/docs/one-request.md");
  private static final Pattern FIRST_QUESTION =
      Pattern.compile("```graphql\n(.*?)```", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Autowired private GraphQlTester graphQl;
  @Autowired private Driver driver;
  @Autowired private TypeDefinitionRegistry definitions;
  @Autowired private GraphModel model;
  @Autowired private Questions questions;

  private String operation;
  private OneRequest request;

  @BeforeEach
  void follow() throws IOException {
    Matcher question = FIRST_QUESTION.matcher(Files.readString(Path.of("README.md")));
    assertThat(question.find()).isTrue();
    operation = question.group(1);
    Map<String, RootRead> reads =
        new StatementsOf(definitions, model, questions).reads(operation, Map.of());
    assertThat(reads).hasSize(1);
    PartsOutline outline = new PartsOutline(model);
    reads.forEach((key, read) -> outline.with(key, read.parts()));
    request = new OneRequest(reads.values().iterator().next(), outline.reads(), driver);
  }

  @Test
  void thePageShowsWhatTheRoomsMakeOfTheRequest() throws IOException {
    String page = page();
    if (Boolean.getBoolean("zeren.documents.update")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE))
        .as("write it anew with -Dzeren.documents.update=true")
        .isEqualTo(page);
  }

  @Test
  void bothWaysComeToTheSame() {
    assertThat(request.readInParts()).isEqualTo(request.readAsAWhole());
  }

  private String page() throws IOException {
    Document document = Parser.parse(operation);
    Map<String, String> blocks =
        Map.of(
            "operation", AstPrinter.printAst(document).strip(),
            "meaning", SelectedDefinitions.of(document, definitions),
            "parts", request.parts(),
            "whole", request.whole(),
            "rows", request.rows(),
            "row", request.row(),
            "json", json());
    return PLACE
        .matcher(
            new ClassPathResource("documents/one-request.md")
                .getContentAsString(StandardCharsets.UTF_8))
        .replaceAll(place -> Matcher.quoteReplacement(blocks.get(place.group(1))));
  }

  private String json() {
    return JSON.writeValueAsString(
        graphQl
            .document(operation)
            .execute()
            .path("")
            .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
            .get());
  }
}
