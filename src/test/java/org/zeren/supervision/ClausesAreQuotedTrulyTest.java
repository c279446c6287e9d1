package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

/**
 * What gaps and traces say of a clause is in that clause, whatever was decided since: what it
 * states, what an office recorded and what has ended are three things.
 */
@ZerenTest
class ClausesAreQuotedTrulyTest {

  private static final String MEASURE = "measure:test-trace/1";
  private static final LocalDate DAY = LocalDate.of(2023, 1, 1);
  private static final List<String> ROLES =
      List.of("LEAD", "RESPONSIBLE", "SUPPORT", "IMPLEMENTER", "FUNDER");
  private static final List<String> BASES = List.of("STATED", "STATED", "RECORDED", "INFERRED");

  @Autowired private GraphQlTester graphQl;
  @Autowired private Driver driver;

  private @Nullable Fixture fixture;

  /** One duty: whose, and where it comes from. */
  private record Duty(
      int body,
      String role,
      String basis,
      boolean inThisClause,
      @Nullable LocalDate since,
      @Nullable LocalDate until) {

    boolean owns() {
      return role.equals("LEAD") || role.equals("RESPONSIBLE");
    }

    boolean holds() {
      return (since == null || !since.isAfter(DAY)) && (until == null || until.isAfter(DAY));
    }

    boolean begun() {
      return since == null || !since.isAfter(DAY);
    }

    boolean isWrittenInTheClause() {
      return !basis.equals("RECORDED") && inThisClause;
    }

    String name() {
      return "test-" + body + "局";
    }
  }

  static List<Long> seeds() {
    return IntStream.range(0, 60).mapToObj(Long::valueOf).toList();
  }

  @AfterEach
  void remove() {
    if (fixture != null) {
      fixture.remove();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whateverWasDecidedSince(long seed) {
    List<Duty> duties = duties(new Random(seed));
    write(duties);
    boolean owned = duties.stream().anyMatch(it -> it.owns() && it.holds());
    boolean clauseNamesAnOwner =
        duties.stream().anyMatch(it -> it.owns() && it.isWrittenInTheClause());
    List<Duty> written = duties.stream().filter(Duty::isWrittenInTheClause).toList();

    String gap = gap("NO_RESPONSIBLE_AGENCY");
    assertThat(gap == null).isEqualTo(owned);
    if (gap != null) {
      assertThat(gap.contains("未载明责任单位")).isEqualTo(!clauseNamesAnOwner);
      String ofClause = between(gap, "写到", "；");
      for (Duty duty : duties) {
        if (!duty.owns()) {
          assertThat(ofClause.contains(said(duty)))
              .as("%s in %s", duty, gap)
              .isEqualTo(duty.isWrittenInTheClause());
        }
      }
      duties.stream()
          .filter(it -> it.owns() && it.until() != null && !it.until().isAfter(DAY))
          .forEach(it -> assertThat(gap).contains(it.name(), "至" + it.until() + "止"));
    }

    List<String> steps = new Traces(graphQl).of(MEASURE, DAY.toString()).zh();
    String unowned =
        steps.stream()
            .filter(
                it -> it.contains("未载明责任单位") || it.contains("未载明由谁负责") || it.contains("没有承担责任的单位"))
            .findFirst()
            .orElse(null);
    assertThat(unowned == null).isEqualTo(owned);
    if (unowned != null) {
      boolean textNamesAnOwner =
          duties.stream().anyMatch(it -> it.owns() && !it.basis().equals("RECORDED"));
      assertThat(unowned.contains("未载明")).as(unowned).isEqualTo(!textNamesAnOwner);
      if (unowned.contains("只写到")) {
        duties.stream()
            .filter(Duty::begun)
            .forEach(
                it ->
                    assertThat(unowned.contains(it.name()))
                        .as("%s in %s", it, unowned)
                        .isEqualTo(written.stream().anyMatch(at -> at.body() == it.body())));
      }
    }
  }

  @Test
  void whoeverLedIsNotForgotten() {
    write(
        List.of(
            new Duty(0, "LEAD", "STATED", true, null, LocalDate.of(2022, 1, 1)),
            new Duty(1, "RESPONSIBLE", "STATED", true, null, null),
            new Duty(2, "RESPONSIBLE", "RECORDED", false, null, null)));

    assertThat(gap("NO_STATED_LEAD"))
        .contains("2个单位共同负责（test-1局、test-2局）")
        .contains("没有牵头单位，此前或此后的是test-0局（牵头，至2022-01-01止）")
        .doesNotContain("未指明由谁牵头");
  }

  @Test
  void aRecordedSupportIsNotPutIntoTheClause() {
    write(List.of(new Duty(0, "SUPPORT", "RECORDED", false, null, null)));

    assertThat(gap("NO_RESPONSIBLE_AGENCY"))
        .startsWith("未载明责任单位。")
        .contains("不在该条的还有test-0局（配合，登记的决定）")
        .doesNotContain("写到");
    assertThat(new Traces(graphQl).of(MEASURE, DAY.toString()).zh())
        .contains("测〔2019〕1号“1 测试条款”未载明由谁负责。");
  }

  @Test
  void aReportIsToldWithItsDayAndARecordedLinkIsNoneOfTheText() {
    write(List.of());
    fixtureNow()
        .write(
            """
            MATCH (m:Measure {id: 'measure:test-trace/1'})
            CREATE (f:FollowUp {id: 'follow-up:test-trace-recorded', kind: 'REPORT', status: 'DONE', summary: '已办。',
                evidenceStatus: 'SELF_REPORTED', knownOn: date('2022-11-20'), occurredOn: date('2022-11-20'),
                recordedBy: 'test', recordedAt: datetime('2022-11-20T08:00:00Z'), origin: 'API', version: 1})
            CREATE (f)-[:FOLLOWS_UP {origin: 'API', confidence: 'EXPLICIT'}]->(m)
            """);

    assertThat(
            new Traces(graphQl)
                .of(MEASURE, DAY.toString())
                .about("follow-up:test-trace-recorded")
                .zh())
        .startsWith("2022年11月20日，")
        .contains("的关联由登记人指明")
        .doesNotContain("时间未载明", "原文");
  }

  private Fixture fixtureNow() {
    if (fixture == null) {
      fixture = new Fixture(driver);
    }
    return fixture;
  }

  private static List<Duty> duties(Random random) {
    List<Duty> duties = new ArrayList<>();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      String basis = BASES.get(random.nextInt(BASES.size()));
      LocalDate since = random.nextInt(4) == 0 ? DAY.plusDays(random.nextInt(400) - 200) : null;
      LocalDate until = random.nextInt(2) == 0 ? DAY.plusDays(random.nextInt(400) - 200) : null;
      duties.add(
          new Duty(
              i,
              ROLES.get(random.nextInt(ROLES.size())),
              basis,
              !basis.equals("RECORDED") && random.nextInt(4) > 0,
              since,
              since != null && until != null && !until.isAfter(since)
                  ? since.plusDays(30)
                  : until));
    }
    return duties;
  }

  private void write(List<Duty> duties) {
    fixtureNow().writeMeasure();
    fixtureNow()
        .write(
            """
            MATCH (d:Document {id: 'document:test-trace'})
            CREATE (:Provision {id: 'provision:test-trace/2', number: '2', heading: '另一条款'})-[:PART_OF]->(d)
            """);
    for (Duty duty : duties) {
      Map<String, Object> values = new HashMap<>();
      values.put("key", String.valueOf(duty.body()));
      values.put("name", duty.name());
      values.put("role", duty.role());
      values.put("basis", duty.basis());
      values.put("since", duty.since());
      values.put("until", duty.until());
      values.put(
          "clause",
          duty.basis().equals("RECORDED")
              ? null
              : "provision:test-trace/" + (duty.inThisClause() ? 1 : 2));
      fixtureNow()
          .write(
              """
              MATCH (m:Measure {id: 'measure:test-trace/1'})
              CREATE (a:Agency {id: 'agency:test-trace-' + $key, name: $name, level: 'PROVINCE', kind: 'AGENCY',
                sector: 'OTHER'})
              CREATE (d:Responsibility {id: 'responsibility:test-trace/1/' + $key, role: $role, basis: $basis,
                since: $since, until: $until, rank: toInteger($key)})
              CREATE (d)-[:BORNE_BY]->(a), (d)-[:FOR]->(m)
              WITH d
              MATCH (p:Provision {id: $clause})
              CREATE (d)-[:BASED_ON]->(p)
              """,
              values);
    }
  }

  /** How a body is told that takes that part: its name, and the part. */
  private static String said(Duty duty) {
    return duty.name() + "（";
  }

  private static String between(String text, String from, String to) {
    int begin = text.indexOf(from);
    return begin < 0 ? "" : text.substring(begin, text.indexOf(to, begin));
  }

  private @Nullable String gap(String kind) {
    List<String> found =
        graphQl
            .document(
                "{ gaps(kinds: [%s], filter: {ids: [\"%s\"]}, asOf: \"%s\") { nodes { explanation } } }"
                    .formatted(kind, MEASURE, DAY))
            .execute()
            .path("gaps.nodes[*].explanation")
            .entityList(String.class)
            .get();
    return found.isEmpty() ? null : found.get(0);
  }
}
