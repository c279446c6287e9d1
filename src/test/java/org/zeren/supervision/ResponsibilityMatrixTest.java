package org.zeren.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.zeren.testing.ZerenTest;

@ZerenTest
class ResponsibilityMatrixTest {

  @Autowired private GraphQlTester graphQl;

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

  record Row(Measure measure, List<Cell> cells) {}

  record Measure(String number, List<Duty> responsibilities) {}

  record Duty(String role, Agency agency) {}

  record Agency(String id) {}

  record Cell(String agencyId, List<String> roles) {}
}
