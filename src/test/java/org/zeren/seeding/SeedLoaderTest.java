package org.zeren.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.exceptions.ClientException;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zeren.StartRefused;

/** What a seed becomes in the graph, as a whole or not at all. */
class SeedLoaderTest extends OwnDatabase {

  @Test
  void writesMeasuresWithWhatFollowsFromThem() {
    load(SHARED, DOCUMENT);

    Map<String, Object> measure = new HashMap<>(properties("Measure", "measure:d/1"));
    assertThat(measure.remove("searchedNames")).isEqualTo(List.of("发放补助", "subsidies"));
    assertThat(measure.remove("searchedTexts"))
        .as("what 补助 is usually called")
        .isEqualTo(List.of("allowance", "subsidy"));
    assertThat(String.valueOf(measure.remove("searchedPieces")).split(" "))
        .contains("放补", "补", "su");
    assertThat(measure)
        .isEqualTo(
            Map.of(
                "id", "measure:d/1",
                "origin", "SEED",
                "documentId", "document:d",
                "rank", 1L,
                "number", "1",
                "kind", "MEASURE",
                "title", "发放补助",
                "titleEn", "Subsidies"));
    assertThat(properties("Measure", "measure:d/rest"))
        .containsEntry("rank", 1_000_002L)
        .containsEntry("dueOn", LocalDate.of(2020, 12, 31));
    assertThat(properties("Entitlement", "entitlement:d/1/1"))
        .containsEntry("amount", 300.5)
        .containsEntry("atLeast", false);
    assertThat(relationships("measure:d/1"))
        .containsExactlyInAnyOrder(
            "STATED_IN provision:d/1 {}",
            "HAS_THEME theme:pay {}",
            "BENEFITS beneficiary:staff {rank: 1}",
            "GRANTS entitlement:d/1/1 {}",
            "CONTRIBUTES_TO indicator:d/beds {}");
    assertThat(relationships("measure:d/rest"))
        .containsExactlyInAnyOrder("STATED_IN provision:d/2 {}", "CONTINUES measure:d/1 {}");
  }

  @Test
  void writesDutiesForMeasuresAndOverDocuments() {
    load(SHARED, DOCUMENT);

    assertThat(properties("Responsibility", "responsibility:d/1/1"))
        .isEqualTo(
            Map.of(
                "id", "responsibility:d/1/1",
                "origin", "SEED",
                "rank", 1L,
                "role", "RESPONSIBLE",
                "basis", "STATED",
                "statedAs", "人社部门"));
    assertThat(relationships("responsibility:d/1/2"))
        .containsExactlyInAnyOrder(
            "BORNE_BY agency:health {}",
            "FOR measure:d/1 {}",
            "BASED_ON provision:d/1 {}",
            "LAID_DOWN_IN document:d {}");
    assertThat(properties("Responsibility", "responsibility:d/document/1"))
        .containsEntry("basis", "DOCUMENT_LEVEL");
    assertThat(relationships("responsibility:d/document/1")).contains("FOR document:d {}");
  }

  @Test
  void writesFollowUpsAndIndicators() {
    load(SHARED, DOCUMENT);

    assertThat(properties("FollowUp", "follow-up:d/paid"))
        .containsEntry("evidenceStatus", "SELF_REPORTED")
        .containsEntry("version", 1L)
        .containsEntry("knownOn", LocalDate.of(2020, 3, 8));
    assertThat(relationships("follow-up:d/paid"))
        .containsExactlyInAnyOrder(
            "STATED_IN provision:d/2 {}",
            "PERFORMED_BY agency:hr {rank: 1}",
            "FOLLOWS_UP measure:d/1 {confidence: 'CANDIDATE', reason: '同一补助'}",
            "HAS_FIGURE figure:d/paid/1 {}");
    assertThat(relationships("indicator:d/beds"))
        .containsExactlyInAnyOrder(
            "STATED_IN provision:d/2 {}",
            "HAS_VALUE indicator-value:d/beds/baseline-2020 {}",
            "HAS_VALUE indicator-value:d/beds/target-2025 {}",
            "HAS_VALUE indicator-value:d/beds/observation-2022 {}");
    assertThat(properties("IndicatorValue", "indicator-value:d/beds/target-2025"))
        .containsEntry("bound", "AT_LEAST")
        .containsEntry("value", 2.0);
  }

  @Test
  void writesAgenciesUnderAllTheirNames() {
    load(SHARED, DOCUMENT);

    assertThat(properties("Agency", "agency:health"))
        .containsEntry("names", List.of("卫生厅", "Health", "卫厅", "卫"));
    assertThat(properties("Agency", "agency:hr"))
        .containsEntry("aliases", List.of())
        .containsEntry("endedOn", LocalDate.of(2024, 1, 1));
    assertThat(relationships("agency:hr"))
        .containsExactlyInAnyOrder(
            "MEMBER_OF agency:all {}",
            "MEMBER_OF agency:health {since: 2020-01-01, until: 2021-01-01}",
            "SUCCEEDED_BY agency:health {instrument: '机构改革方案', on: 2024-01-01}");
    assertThat(properties("Theme", "theme:rest")).containsEntry("rank", 2L);
  }

  @Test
  void loadsTheSameSeedOnce() {
    assertThat(load(SHARED, DOCUMENT)).isPresent();
    assertThat(load(SHARED, DOCUMENT)).isEmpty();
    assertThat(properties("SeedLoad", "seed-load:current")).containsKeys("digest", "loadedAt");
  }

  @Test
  void writesNothingWhenSomethingIsWrong() {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> load(SHARED, DOCUMENT.replace("theme: pay", "theme: play")))
        .withMessage(
            "The seed was not loaded, because of one problem:\n"
                + "  document.yaml:11: there is no theme \"play\"; write \"pay\", or add it to"
                + " themes:")
        .satisfies(e -> assertThat(e.remedy()).contains("zeren.seed.location"));
    assertThat(everything()).isEmpty();
  }

  @Test
  void writesNothingWhenAWriteFailsMidway() {
    load(SHARED, DOCUMENT);
    List<String> before = everything();
    ask("CREATE CONSTRAINT test IF NOT EXISTS FOR (n:IndicatorValue) REQUIRE n.value IS UNIQUE");
    try {
      assertThatExceptionOfType(ClientException.class)
          .isThrownBy(
              () ->
                  load(
                      SHARED.replace("卫生厅", "卫健委"),
                      DOCUMENT.replace("year: 2020, value: 1 }", "year: 2020, value: 2 }")));
    } finally {
      ask("DROP CONSTRAINT test");
    }
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void isLoadedOnceByInstancesThatStartTogether() throws Exception {
    ExecutorService instances = Executors.newFixedThreadPool(3);
    try {
      Callable<Optional<Written>> start = () -> load(SHARED, DOCUMENT);
      int loads = 0;
      for (Future<Optional<Written>> done : instances.invokeAll(List.of(start, start, start))) {
        loads += done.get().isPresent() ? 1 : 0;
      }
      assertThat(loads).isEqualTo(1);
    } finally {
      instances.shutdown();
    }
    assertThat(relationships("measure:d/1")).hasSize(5);
  }

  @Test
  void setsTheTextOfPassagesWhereSourcesAreGiven() {
    SourceText text = new SourceText("一、发放 补助");
    String yaml =
        "document: { key: d, title: 通知, kind: NOTICE }\nprovisions: [ { key: p, span: 2-6, digest: %s } ]\n"
            .formatted(text.digest(new Span(2, 6)));

    loader().load(new SeedText().file("d.yaml", yaml).seed());
    assertThat(properties("Provision", "provision:d/p"))
        .containsEntry("start", 2L)
        .containsEntry("end", 6L)
        .doesNotContainKey("text");

    loader().load(new SeedText().file("d.yaml", yaml).source("d.txt", "一、发放 补助").seed());
    assertThat(properties("Provision", "provision:d/p")).containsEntry("text", "发放补助");
  }

  @Test
  void loadsAFolderThatAnOfficeBrings(@TempDir Path office) throws IOException {
    Files.writeString(office.resolve("lists.yaml"), SHARED);
    Files.writeString(Files.createDirectory(office.resolve("文件")).resolve("d.yaml"), DOCUMENT);
    SeedProperties properties = new SeedProperties(office.toString(), "");

    loader()
        .load(
            SeedConfiguration.seed(properties, new PathMatchingResourcePatternResolver())
                .orElseThrow());

    assertThat(exists("measure:d/1")).isTrue();
  }

  @Test
  void writesNothingWhenAFileChangesMeanwhile() {
    SeedFile changing =
        new SeedFile(
            "shared.yaml",
            new ByteArrayResource(new byte[0]) {
              private int reads;

              @Override
              public InputStream getInputStream() {
                String text = SHARED.replace("卫生厅", "卫生厅" + reads++);
                return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
              }
            });

    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> loader().load(new Seed(List.of(changing), List.of())))
        .withMessage("The seed changed while it was being loaded.");
    assertThat(everything()).isEmpty();
  }
}
