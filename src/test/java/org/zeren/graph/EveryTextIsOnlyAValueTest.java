package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

/** Cypher sent through every text of every argument, alone and within inputs, does nothing. */
@ZerenTest
class EveryTextIsOnlyAValueTest {

  private static final List<String> HOSTILE =
      List.of(
          "measure:x'}) DETACH DELETE n //",
          "agency:`)DETACH/**/DELETE(n)//",
          "\" RETURN 1 UNION MATCH (n) DETACH DELETE n //",
          "$p0\u0000\\u0027\\' OR true //");

  private static final Set<String> TEXTS = Set.of("String", "ID");

  @Autowired private GraphQlTester graphQl;
  @Autowired private GraphQlSource source;
  @Autowired private Driver driver;

  private long before;

  @BeforeEach
  void count() {
    before = size();
  }

  @AfterEach
  void theGraphIsAsItWas() {
    assertThat(size()).isEqualTo(before);
  }

  private long size() {
    return driver
        .executableQuery("MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) + count(r)")
        .execute()
        .records()
        .get(0)
        .get(0)
        .asLong();
  }

  @Test
  void inEveryArgumentOfARootField() {
    GraphQLSchema schema = source.schema();
    Set<String> tried = new TreeSet<>();
    List<GraphQLObjectType> roots = new ArrayList<>(List.of(schema.getQueryType()));
    if (schema.getMutationType() != null) {
      roots.add(schema.getMutationType());
    }
    for (GraphQLObjectType root : roots) {
      for (GraphQLFieldDefinition field : root.getFieldDefinitions()) {
        for (GraphQLArgument argument : field.getArguments()) {
          for (String hostile : HOSTILE) {
            for (Object value : values(argument.getType(), hostile)) {
              ask(root, field, argument, value);
              tried.add(root.getName() + "." + field.getName() + "." + argument.getName());
            }
          }
        }
      }
    }
    assertThat(tried)
        .hasSizeGreaterThan(40)
        .contains("Query.search.text", "Query.measures.filter", "Mutation.recordFollowUp.input");
  }

  /**
   * Values of the type in which one text after the other is the hostile one; filters within filters
   * are left out, being the same once more.
   */
  private static List<Object> values(GraphQLType type, String hostile) {
    GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
    if (GraphQLTypeUtil.isList(plain)) {
      return values(GraphQLTypeUtil.unwrapOne(plain), hostile).stream()
          .<Object>map(List::of)
          .toList();
    }
    if (plain instanceof GraphQLScalarType scalar) {
      return TEXTS.contains(scalar.getName()) ? List.of(hostile) : List.of();
    }
    if (!(plain instanceof GraphQLInputObjectType object)) {
      return List.of();
    }
    List<Object> values = new ArrayList<>();
    for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
      if (GraphQLTypeUtil.unwrapAll(field.getType()) == object) {
        continue;
      }
      for (Object value : values(field.getType(), hostile)) {
        Map<String, Object> whole = required(object);
        whole.put(field.getName(), value);
        values.add(whole);
      }
    }
    return values;
  }

  private static Map<String, Object> required(GraphQLInputObjectType type) {
    Map<String, Object> required = new HashMap<>();
    for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
      if (field.getType() instanceof GraphQLNonNull) {
        required.put(field.getName(), harmless(field.getType()));
      }
    }
    return required;
  }

  private static Object harmless(GraphQLType type) {
    GraphQLType plain = GraphQLTypeUtil.unwrapNonNull(type);
    if (GraphQLTypeUtil.isList(plain)) {
      return List.of(harmless(GraphQLTypeUtil.unwrapOne(plain)));
    }
    if (plain instanceof GraphQLEnumType values) {
      return values.getValues().get(0).getName();
    }
    if (plain instanceof GraphQLInputObjectType object) {
      return required(object);
    }
    return switch (((GraphQLNamedType) plain).getName()) {
      case "Int" -> 1;
      case "Boolean" -> true;
      case "Decimal" -> 1.5;
      case "Date" -> "2024-01-01";
      case "DateTime" -> "2024-01-01T00:00:00Z";
      default -> "nothing:here";
    };
  }

  private void ask(
      GraphQLObjectType root, GraphQLFieldDefinition field, GraphQLArgument tried, Object value) {
    StringBuilder declared = new StringBuilder();
    StringBuilder given = new StringBuilder();
    Map<String, Object> variables = new HashMap<>();
    for (GraphQLArgument argument : field.getArguments()) {
      boolean isTried = argument.getName().equals(tried.getName());
      if (isTried || argument.getType() instanceof GraphQLNonNull) {
        variables.put(argument.getName(), isTried ? value : harmless(argument.getType()));
        declared
            .append('$')
            .append(argument.getName())
            .append(": ")
            .append(GraphQLTypeUtil.simplePrint(argument.getType()))
            .append(' ');
        given.append(argument.getName()).append(": $").append(argument.getName()).append(' ');
      }
    }
    String kind = root == source.schema().getQueryType() ? "query" : "mutation";
    String document =
        "%s(%s) { %s(%s) %s }"
            .formatted(kind, declared, field.getName(), given, selection(field.getType()));
    GraphQlTester.Request<?> request = graphQl.document(document);
    variables.forEach(request::variable);
    assertNothingBroke(document + variables, request);
  }

  private static String selection(GraphQLOutputType type) {
    return GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLScalarType ? "" : "{ __typename }";
  }

  @Test
  void inTheKeysOfACursor() {
    String cursor =
        graphQl
            .document(
                "{ measures(first: 1, orderBy: [{field: TITLE}]) { pageInfo { endCursor } } }")
            .execute()
            .path("measures.pageInfo.endCursor")
            .entity(String.class)
            .get();
    for (String hostile : HOSTILE) {
      String forged = withText(cursor, hostile);
      assertThat(forged).isNotEqualTo(cursor);
      for (String argument : List.of("after", "before")) {
        String document =
            "query($it: String) { measures(%s: $it, orderBy: [{field: TITLE}]) { totalCount nodes { id } } }"
                .formatted(argument);
        graphQl.document(document).variable("it", forged).execute().errors().verify();
      }
    }
  }

  /** The same cursor with another text for its first key, under a checksum that holds. */
  private static String withText(String cursor, String text) {
    byte[] bytes = Base64.getUrlDecoder().decode(cursor);
    byte[] content = Arrays.copyOf(bytes, bytes.length - Long.BYTES);
    long listing = ByteBuffer.wrap(bytes, content.length, Long.BYTES).getLong() ^ checksum(content);
    assertThat(content[2]).as("the first key is a text").isEqualTo((byte) 1);
    int length = ByteBuffer.wrap(content, 3, 2).getShort();
    byte[] given = text.replace("\u0000", "").getBytes(StandardCharsets.UTF_8);
    ByteBuffer forged = ByteBuffer.allocate(content.length - length + given.length);
    forged.put(content, 0, 3).putShort((short) given.length).put(given);
    forged.put(content, 5 + length, content.length - 5 - length);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            ByteBuffer.allocate(forged.capacity() + Long.BYTES)
                .put(forged.array())
                .putLong(listing ^ checksum(forged.array()))
                .array());
  }

  private static long checksum(byte[] content) {
    CRC32 crc = new CRC32();
    crc.update(content);
    return crc.getValue();
  }

  private static void assertNothingBroke(String what, GraphQlTester.Request<?> request) {
    request
        .execute()
        .errors()
        .satisfy(
            errors ->
                assertThat(errors.stream().map(ResponseError::getExtensions))
                    .as(what)
                    .allSatisfy(
                        it ->
                            assertThat(it.get("code"))
                                .isNotNull()
                                .isNotIn("INTERNAL_ERROR", "ABORTED")));
  }
}
