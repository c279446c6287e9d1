package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

@ZerenTest
class ResponsibilityMatrixTest {

  @Autowired private GraphQlTester graphQl;
  @Autowired private Driver driver;

  @Test
  void theMatrixOfTheNoticeHasOneRowForEachMeasureAndOnlyTheFilledCells() {
    GraphQlTester.Response matrix =
        graphQl
            .document(
                """
                {
                  responsibilityMatrix(filter: {documentIds: ["document:notice-2020-163"]}) {
                    truncated
                    agencies { id }
                    rows { measure { number responsibilities { role agency { id } } } cells { agencyId roles } }
                  }
                }
                """)
            .execute();

    matrix.path("responsibilityMatrix.truncated").entity(Boolean.class).isEqualTo(false);
    List<Row> rows = matrix.path("responsibilityMatrix.rows").entityList(Row.class).get();
    List<String> columns =
        matrix.path("responsibilityMatrix.agencies[*].id").entityList(String.class).get();

    assertThat(rows).hasSize(32);
    assertThat(rows.get(31).measure().number()).isEqualTo("32");
    assertThat(columns).doesNotHaveDuplicates().startsWith("agency:jl-health", "agency:jl-hrss");
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(row.cells()).extracting(Cell::agencyId).isSubsetOf(columns);
              assertThat(
                      row.cells().stream()
                          .flatMap(c -> c.roles().stream().map(r -> c.agencyId() + r)))
                  .containsExactlyInAnyOrderElementsOf(
                      row.measure().responsibilities().stream()
                          .map(d -> d.agency().id() + d.role())
                          .toList());
            });
  }

  @Test
  void aMeasureThatNobodyBearsHasAnEmptyRow() {
    graphQl
        .document(
            """
            { responsibilityMatrix(filter: {ids: ["measure:talent-plan-14-5/1"]}) {
                agencies { id } rows { measure { id } cells { agencyId } } } }
            """)
        .execute()
        .path("responsibilityMatrix")
        .matchesJsonStrictly(
            """
            {"agencies": [], "rows": [{"measure": {"id": "measure:talent-plan-14-5/1"}, "cells": []}]}
            """);
  }

  @Test
  void asManyMeasuresAreShownAsAreAskedForWithTheirAgenciesOnly() {
    GraphQlTester.Response matrix =
        graphQl
            .document(
                """
                {
                  few: responsibilityMatrix(filter: {documentIds: ["document:notice-2020-163"]}, first: 2) {
                    truncated
                    agencies { id }
                    rows { measure { number } cells { agencyId roles } }
                  }
                  exactly: responsibilityMatrix(filter: {documentIds: ["document:notice-2020-163"]}, first: 32) {
                    truncated
                    rows { measure { id } }
                  }
                }
                """)
            .execute();

    matrix.path("few.truncated").entity(Boolean.class).isEqualTo(true);
    matrix.path("few.rows[*].measure.number").entityList(String.class).containsExactly("1", "2");
    List<String> cells =
        matrix.path("few.rows[*].cells[*].agencyId").entityList(String.class).get();
    assertThat(matrix.path("few.agencies[*].id").entityList(String.class).get())
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .hasSameElementsAs(cells);
    matrix.path("exactly.truncated").entity(Boolean.class).isEqualTo(false);
    matrix.path("exactly.rows").entityList(Object.class).hasSize(32);
  }

  @Test
  void cellsAndRolesStandInTheOrderOfTheDutiesEachRoleOnceAndThoseWithoutAPlaceLast() {
    Fixture fixture = new Fixture(driver);
    try {
      fixture.writeMeasure();
      fixture.write(
          """
          MATCH (m:Measure {id: 'measure:test-trace/1'})
          UNWIND [['a', 'RESPONSIBLE', 2], ['a', 'LEAD', 4], ['a', 'RESPONSIBLE', 5], ['b', 'SUPPORT', 1],
            ['c', 'SUPPORT', null], ['c', 'FUNDER', null]] AS duty
          MERGE (a:Agency {id: 'agency:test-trace-' + duty[0]})
          CREATE (m)<-[:FOR]-(:Responsibility {id: 'responsibility:test-trace/' + randomUUID(), role: duty[1],
            rank: duty[2]})-[:BORNE_BY]->(a)
          """);

      graphQl
          .document(
              """
              { responsibilityMatrix(filter: {ids: ["measure:test-trace/1"]}) {
                  agencies { id } rows { cells { agencyId roles } } } }
              """)
          .execute()
          .path("responsibilityMatrix")
          .matchesJsonStrictly(
              """
              {"agencies": [{"id": "agency:test-trace-a"}, {"id": "agency:test-trace-b"}, {"id": "agency:test-trace-c"}],
                "rows": [{"cells": [
                  {"agencyId": "agency:test-trace-b", "roles": ["SUPPORT"]},
                  {"agencyId": "agency:test-trace-a", "roles": ["RESPONSIBLE", "LEAD"]},
                  {"agencyId": "agency:test-trace-c", "roles": ["FUNDER", "SUPPORT"]}]}]}
              """);
    } finally {
      fixture.remove();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 501})
  void otherSizesAreRefused(int first) {
    graphQl
        .document("{ responsibilityMatrix(first: " + first + ") { truncated } }")
        .execute()
        .errors()
        .satisfy(
            errors ->
                assertThat(errors)
                    .extracting(error -> error.getExtensions().get("code"))
                    .containsExactly("INVALID_ARGUMENT"));
  }

  record Row(Measure measure, List<Cell> cells) {}

  record Measure(String number, List<Duty> responsibilities) {}

  record Duty(String role, Agency agency) {}

  record Agency(String id) {}

  record Cell(String agencyId, List<String> roles) {}
}
