package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.search.Renderings;
import org.zeren.search.Spelling;
import org.zeren.testing.ZerenTest;

/** Whatever a person copies out of a text that the graph holds is found. */
@ZerenTest
class EveryPieceIsFoundTest {

  private static final int PIECES = 120;
  private static final int LONGEST = 12;

  @Autowired private GraphQlTester graphQl;
  @Autowired private Driver driver;

  private enum Kind {
    MEASURE(
        "Measure",
        "measures",
        List.of("title", "titleEn"),
        List.of("summary", "summaryEn", "deadlineRule", "condition", "period")),
    AGENCY("Agency", "agencies", List.of("name", "nameEn", "shortName", "names"), List.of()),
    BENEFICIARY_GROUP(
        "BeneficiaryGroup",
        "beneficiaryGroups",
        List.of("name", "nameEn"),
        List.of("definition", "definitionEn")),
    DOCUMENT("Document", "documents", List.of("title", "titleEn", "number"), List.of()),
    FOLLOW_UP("FollowUp", "followUps", List.of(), List.of("summary", "summaryEn")),
    INDICATOR("Indicator", "indicators", List.of("name", "nameEn"), List.of());

    private final String label;
    private final String list;
    private final List<String> names;
    private final List<String> texts;

    Kind(String label, String list, List<String> names, List<String> texts) {
      this.label = label;
      this.list = list;
      this.names = names;
      this.texts = texts;
    }
  }

  private record Text(String id, String text) {}

  @ParameterizedTest
  @EnumSource(Kind.class)
  void ofAnyText(Kind kind) {
    List<Text> texts =
        texts(kind, Stream.concat(kind.names.stream(), kind.texts.stream()).toList());
    Random random = new Random(kind.ordinal());
    for (int i = 0; i < PIECES; i++) {
      Text from = texts.get(random.nextInt(texts.size()));
      String piece = piece(from.text, random);
      if (piece.codePoints().anyMatch(Character::isLetterOrDigit)) {
        List<String> found = search(piece, kind);
        assertThat(found).as("%s in %s", piece, from.text).contains(from.id);
        assertThat(filtered(kind, piece)).as(piece).isEqualTo(found.size());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void andWhateverIsFoundHoldsIt(Kind kind) {
    List<Text> texts =
        texts(kind, Stream.concat(kind.names.stream(), kind.texts.stream()).toList());
    Map<String, String> renderings =
        texts.stream()
            .collect(
                Collectors.toMap(
                    Text::id,
                    it -> String.join(" ", Renderings.of(List.of(Spelling.of(it.text)))),
                    (a, b) -> a + " " + b));
    Random random = new Random(kind.ordinal() + 100);
    int compared = 0;
    for (int i = 0; i < PIECES; i++) {
      Text from = texts.get(random.nextInt(texts.size()));
      String piece = piece(from.text, random);
      if (piece.matches("\\p{IsHan}{1,3}|\\d+\\.\\d+|\\p{IsLatin}{4,}")) {
        List<String> holding =
            texts.stream()
                .filter(
                    it ->
                        plain(it.text).contains(plain(piece))
                            || renderings.get(it.id).contains(plain(piece)))
                .map(Text::id)
                .distinct()
                .sorted()
                .toList();
        assertThat(search(piece, kind)).as(piece).containsExactlyInAnyOrderElementsOf(holding);
        compared++;
      }
    }
    assertThat(compared).isPositive();
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, names = "FOLLOW_UP", mode = EnumSource.Mode.EXCLUDE)
  void aNameTypedExactlyComesFirst(Kind kind) {
    List<Text> names = texts(kind, kind.names);
    for (Text name : names) {
      List<String> bearers =
          names.stream().filter(it -> it.text.equalsIgnoreCase(name.text)).map(Text::id).toList();
      if (name.text.length() <= 200) {
        assertThat(search(name.text, kind).subList(0, 1)).as(name.text).isSubsetOf(bearers);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18.7亿元                                    | follow-up:reply-2023-44/subsidy-payments
          3.0版                                       | document:talent-policy-3
          300元                                       | follow-up:reply-2023-44/subsidy-standards
          0036号                                      | document:reply-2025-27
          吉卫明电163号                               | document:notice-2020-163
          醫務人員                                    | beneficiary:frontline-medical-staff
          疫情结束后一个月内                          | measure:
          green channel                               | measure:notice-2020-163/6
          Health Guardians                            | follow-up:reply-2023-2/health-guardians
          temporary work allowance                    | measure:notice-2020-163/
          Provincial Federation of Trade Unions       | agency:jl-union
          Jilin Provincial Health Commission          | agency:jl-health
          """)
  void whatWasNotFoundOnce(String text, String id) {
    assertThat(search(text, null)).as(text).anyMatch(it -> it.startsWith(id));
  }

  @Test
  void anEmptyBoxAsksForNothing() {
    for (Kind kind : Kind.values()) {
      assertThat(total(kind, "{text: \"\"}")).isEqualTo(total(kind, "{}"));
    }
    int measures = total(Kind.MEASURE, "{}");
    assertThat(total(Kind.MEASURE, "{text: \"  \", ids: [], kinds: []}")).isEqualTo(measures);
    assertThat(total(Kind.MEASURE, "{and: [{}], or: [{ids: []}], not: {}}")).isEqualTo(measures);
    String overview = "{ overview(filter: %s) { agencies measures documents } }";
    assertThat(answer(overview.formatted("{and: []}"))).isEqualTo(answer(overview.formatted("{}")));
  }

  private Map<String, Object> answer(String document) {
    return graphQl
        .document(document)
        .execute()
        .path("overview")
        .entity(new org.springframework.core.ParameterizedTypeReference<Map<String, Object>>() {})
        .get();
  }

  private int total(Kind kind, String filter) {
    return graphQl
        .document("{ %s(filter: %s) { totalCount } }".formatted(kind.list, filter))
        .execute()
        .path(kind.list + ".totalCount")
        .entity(Integer.class)
        .get();
  }

  private int filtered(Kind kind, String piece) {
    return graphQl
        .document(
            "query($text: String) { %s(filter: {text: $text}) { totalCount } }"
                .formatted(kind.list))
        .variable("text", piece)
        .execute()
        .path(kind.list + ".totalCount")
        .entity(Integer.class)
        .get();
  }

  private List<String> search(String text, Kind kind) {
    List<String> found = new ArrayList<>();
    String after = null;
    do {
      GraphQlTester.Response page =
          graphQl
              .document(
                  "query($text: String!, $types: [SearchType!], $after: String) { search(text: $text, types: $types, first: 100, after: $after) { nodes { ... on Node { id } } pageInfo { endCursor hasNextPage } } }")
              .variable("text", text)
              .variable("types", kind == null ? null : List.of(kind.name()))
              .variable("after", after)
              .execute();
      found.addAll(page.path("search.nodes[*].id").entityList(String.class).get());
      after =
          page.path("search.pageInfo.hasNextPage").entity(Boolean.class).get()
              ? page.path("search.pageInfo.endCursor").entity(String.class).get()
              : null;
    } while (after != null);
    return found;
  }

  private List<Text> texts(Kind kind, List<String> properties) {
    List<Text> texts = new ArrayList<>();
    for (Record row :
        driver
            .executableQuery(
                "MATCH (n:%s) RETURN n.id AS id, [p IN $names | n[p]] AS texts ORDER BY id"
                    .formatted(kind.label))
            .withParameters(Map.of("names", properties))
            .execute()
            .records()) {
      for (Value value : row.get("texts").values()) {
        if (!value.isNull()) {
          (value.hasType(org.neo4j.driver.types.TypeSystem.getDefault().LIST())
                  ? value.asList(Value::asString)
                  : List.of(value.asString()))
              .forEach(text -> texts.add(new Text(row.get("id").asString(), text)));
        }
      }
    }
    return texts;
  }

  private static String piece(String text, Random random) {
    int length = Math.min(text.length(), 2 + random.nextInt(LONGEST - 1));
    int from = random.nextInt(text.length() - length + 1);
    return text.substring(from, from + length);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
