package org.zeren.graph.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zeren.StartRefused;
import org.zeren.graph.meaning.Fragment;

class FragmentTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          CASE WHEN $wants.a THEN 1 END,                                                  (1),    (null)
          CASE WHEN $wants.a THEN 1 ELSE 2 END + 3,                                       (1) + 3, (2) + 3
          CASE WHEN $wants.a THEN CASE WHEN x THEN 1 ELSE 2 END ELSE 3 END,               (CASE WHEN x THEN 1 ELSE 2 END), (3)
          CASE WHEN $wants.a THEN CASE WHEN $wants.b THEN 1 ELSE 2 END END,               ((2)),  (null)
          CASE WHEN x THEN CASE WHEN $wants.a THEN this END ELSE 4 END,                   CASE WHEN x THEN (n) ELSE 4 END, CASE WHEN x THEN (null) ELSE 4 END
          CASE WHEN $wants.a THEN 'END' ELSE this.END END,                                ('END'), (n.END)
          """)
  void onlyTheBranchThatTheSelectionChoosesStands(String cypher, String with, String without) {
    assertThat(render(cypher, Set.of("a"))).isEqualTo(with);
    assertThat(render(cypher, Set.of("c"))).isEqualTo(without);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {x: 1, y: CASE WHEN $wants.a THEN this END};          {x: 1, y: (n)};       {x: 1}
          {x: 1, y: CASE WHEN $wants.a THEN 2 END, z: 3};       {x: 1, y: (2), z: 3}; {x: 1, z: 3}
          {y: CASE WHEN $wants.a THEN 2 END, z: 3};             {y: (2), z: 3};       {y: (null), z: 3}
          {x: 1, y: CASE WHEN $wants.a THEN 2 END + 1};         {x: 1, y: (2) + 1};   {x: 1, y: (null) + 1}
          {x: 1, y: CASE WHEN $wants.a THEN 2 ELSE null END};   {x: 1, y: (2)};       {x: 1}
          """)
  void anEntryThatWouldBeNullIsLeftOut(String cypher, String with, String without) {
    assertThat(render(cypher, Set.of("a"))).isEqualTo(with);
    assertThat(render(cypher, Set.of("c"))).isEqualTo(without);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          CASE WHEN $asked.measure THEN this.a ELSE 2 END;                (n.a);                 (2)
          {x: 1, y: CASE WHEN $asked.measure THEN this END};              {x: 1, y: (n)};        {x: 1}
          CASE WHEN $asked.measure THEN MATCH (this) ELSE WITH 1 END + 2; MATCH (n) + 2;         WITH 1 + 2
          CASE WHEN $asked.measure THEN CASE WHEN $wants.a THEN 1 END END; ((1));                (null)
          CASE WHEN $asked.measure THEN CASE WHEN $wants.b THEN MATCH (a) ELSE MATCH (b) END ELSE WITH 1 END; MATCH (b); WITH 1
          """)
  void onlyTheBranchForTheTypeThatTheIdNamesStands(
      String cypher, String ofMeasure, String ofFollowUp) {
    assertThat(render(cypher, Set.of("a"), "measure:a/1")).isEqualTo(ofMeasure);
    assertThat(render(cypher, Set.of("a"), "follow-up:a/1")).isEqualTo(ofFollowUp);
  }

  @Test
  void aStatementForOneTypeIsNotThatForAnother() {
    Given id = new Given(variables -> variables.get("id"), "measure:a/1");
    Draft draft = new Draft(Map.of(), about(id), null);

    assertThat(draft.askedOf()).isEqualTo("measure");
    Consumer<Map<String, ?>> check = draft.checks().get(0);
    assertThatNoException().isThrownBy(() -> check.accept(Map.of("id", "measure:b/2")));
    assertThatExceptionOfType(Statement.OfAnotherShape.class)
        .isThrownBy(() -> check.accept(Map.of("id", "follow-up:a/1")));
  }

  @Test
  void aPlaceInABranchIsSeen() {
    Fragment fragment = new Fragment("CASE WHEN $wants.a THEN edge.role END");

    assertThat(fragment.uses("edge")).isTrue();
    assertThat(fragment.uses("this")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CASE WHEN $wants.a THEN 1",
        "CASE WHEN $wants.a THEN CASE WHEN x THEN 1 END",
        "WHERE $wants.a",
        "WHERE $asked.measure",
        "WHERE $kept.all",
        "CASE WHEN $asked.measure THEN MATCH (n) ELSE 1 END",
        "1 END"
      })
  void casesThatDoNotEndAreRefused(String cypher) {
    assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> new Fragment(cypher));
  }

  private static Circumstances about(@Nullable Object id) {
    return id == null
        ? Circumstances.NONE
        : new Circumstances(Map.of("id", id), Circumstances.Kept.NOT);
  }

  private static String render(String cypher, Set<String> wanted) {
    return render(cypher, wanted, null);
  }

  private static String render(String cypher, Set<String> wanted, @Nullable String id) {
    Draft draft = new Draft(Map.of(), about(id), null);
    return new Fragment(cypher)
        .render(new Scope(draft, "n", "n", null, null, Map.of(), wanted, new HashMap<>()));
  }
}
