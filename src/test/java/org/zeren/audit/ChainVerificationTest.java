package org.zeren.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.testing.ZerenTest;

/** A chain of five entries, in a transaction that is never committed. */
@ZerenTest
class ChainVerificationTest {

  private static final Instant NOW = Instant.parse("2026-03-08T01:02:03.004Z");

  @Autowired private Driver driver;

  private Session session;
  private Transaction tx;

  @BeforeEach
  void writeAChain() {
    session = driver.session();
    tx = session.beginTransaction();
    run("MATCH (n:AuditEntry|AuditHead) DETACH DELETE n");
    run("CREATE (:Measure {id: 'measure:test-chain'})");
    AuditTrail trail = AuditTrail.hold(tx, NOW);
    IntStream.rangeClosed(1, 5).forEach(n -> trail.add(change("reason " + n)));
  }

  @AfterEach
  void forgetIt() {
    tx.rollback();
    session.close();
  }

  @Test
  void aChainThatNobodyTouchedIsWhole() {
    assertThat(verify(null)).isEqualTo(new ChainVerification.Whole(5, hashOf(5)));
    assertThat(verify(hashOf(2)).entries()).isEqualTo(5);
  }

  @Test
  void aChainGrowsInLaterTransactionsToo() {
    AuditTrail.hold(tx, NOW.plusSeconds(1)).add(change(null));

    assertThat(verify(hashOf(5))).isEqualTo(new ChainVerification.Whole(6, hashOf(6)));
  }

  @Test
  void anEmptyChainIsWhole() {
    run("MATCH (n:AuditEntry|AuditHead) DETACH DELETE n");

    assertThat(verify(null)).isEqualTo(new ChainVerification.Whole(0, null));
    assertThatBroken(hashless()).isEqualTo("no entry has the hash that was noted down");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          e.reason = 'another'                        | entry 3 was changed
          e.reason = null                             | entry 3 was changed
          e.actor = 7                                 | entry 3 was changed
          e.actor = 'li', e.agencyId = 'agency:x'     | entry 3 was changed
          e.at = e.at + duration('PT1S')              | entry 3 was changed
          e.at = '2026-03-08'                         | entry 3 was changed
          e.before = '{}', e.after = null             | entry 3 was changed
          e.action = 'CLOSE'                          | entry 3 was changed
          e.hash = 'f'                                | entry 3 was changed
          e.id = 'audit-entry:x'                      | entry 3 was changed
          e.subjectId = null                          | entry 3 was changed
          e.previousHash = 'f'                        | entry 3 does not follow on the one before it
          e.seq = 9                                   | entry 3 is missing; entry 4 comes instead
          e.seq = null                                | entry 3 is missing; entry 4 comes instead
          """)
  void aChangedEntryIsFound(String change, String where) {
    run("MATCH (e:AuditEntry {seq: 3}) SET " + change);

    assertThatBroken(null).isEqualTo(where);
  }

  @Test
  void anEntryThatWasMovedToAnotherSubjectIsFound() {
    run(
        "MATCH (e:AuditEntry {seq: 3})-[of:OF]->() DELETE of CREATE (e)-[:OF]->(:Measure {id: 'x'})");

    assertThatBroken(null).isEqualTo("entry 3 was moved to another subject");
  }

  @Test
  void aDeletedEntryIsFound() {
    run("MATCH (e:AuditEntry {seq: 2}) DETACH DELETE e");

    assertThatBroken(null).isEqualTo("entry 2 is missing; entry 3 comes instead");
  }

  @Test
  void aFirstEntryThatWasDeletedIsFound() {
    run("MATCH (e:AuditEntry {seq: 1}) DETACH DELETE e");

    assertThatBroken(null).isEqualTo("entry 1 is missing; entry 2 comes instead");
  }

  @Test
  void aDeletedEntryIsFoundThoughTheOthersMovedUp() {
    run("MATCH (e:AuditEntry {seq: 2}) DETACH DELETE e");
    moveUp(3, 5);

    assertThatBroken(null).isEqualTo("entry 2 does not follow on the one before it");
  }

  @Test
  void anInsertedEntryIsFound() {
    for (int seq = 5; seq >= 3; seq--) {
      run(
          "MATCH (e:AuditEntry {seq: %d}) SET e.seq = e.seq + 1, e.id = 'audit-entry:' + (e.seq + 1)"
              .formatted(seq));
    }
    Link forged = new Link(3, NOW, change("forged"), hashOf(2));
    tx.run(
        """
        CREATE (:AuditEntry {seq: 3, id: 'audit-entry:3', at: $at, actor: 'zhang', action: 'TEST', reason: 'forged',
          subjectId: 'measure:test-chain', previousHash: $previous, hash: $hash})
        WITH 1 AS one MATCH (e:AuditEntry {seq: 3}), (m:Measure {id: 'measure:test-chain'}) CREATE (e)-[:OF]->(m)""",
        Map.of(
            "at",
            NOW.atZone(java.time.ZoneOffset.UTC),
            "previous",
            hashOf(2),
            "hash",
            forged.hash()));

    assertThatBroken(null).isEqualTo("entry 4 does not follow on the one before it");
  }

  @Test
  void anEntryOutsideTheChainIsFound() {
    run("CREATE (:AuditEntry {id: 'audit-entry:0'})");

    assertThatBroken(null).isEqualTo("there are entries without a place in the chain");
  }

  @Test
  void anEntryBeforeTheFirstIsFound() {
    run("CREATE (:AuditEntry {id: 'audit-entry:0', seq: -4})");

    assertThatBroken(null).isEqualTo("entry 1 is missing; entry -4 comes instead");
  }

  @Test
  void reorderedEntriesAreFound() {
    run("MATCH (e:AuditEntry {seq: 2}) SET e.seq = 99, e.id = 'x'");
    run("MATCH (e:AuditEntry {seq: 4}) SET e.seq = 2, e.id = 'audit-entry:2'");
    run("MATCH (e:AuditEntry {seq: 99}) SET e.seq = 4, e.id = 'audit-entry:4'");

    assertThatBroken(null).isEqualTo("entry 2 does not follow on the one before it");
  }

  @Test
  void aChainCutOffAtItsEndIsFound() {
    run("MATCH (e:AuditEntry) WHERE e.seq > 3 DETACH DELETE e");

    assertThatBroken(null).isEqualTo("the last entry is 3, but 5 was the last one written");
  }

  @Test
  void aChainCutOffTogetherWithItsHeadIsFoundByAHashNotedDown() {
    String noted = hashOf(5);
    run("MATCH (e:AuditEntry) WHERE e.seq > 3 DETACH DELETE e");
    run("MATCH (head:AuditHead), (e:AuditEntry {seq: 3}) SET head.seq = 3, head.hash = e.hash");

    assertThat(verify(null).entries()).isEqualTo(3);
    assertThatBroken(noted).isEqualTo("no entry has the hash that was noted down");
  }

  @Test
  void aChainThatWasWrittenAnewIsFoundByAHashNotedDown() {
    String noted = hashOf(4);
    run("MATCH (n:AuditEntry|AuditHead) DETACH DELETE n");
    AuditTrail trail = AuditTrail.hold(tx, NOW);
    IntStream.rangeClosed(1, 5).forEach(n -> trail.add(change("other reason " + n)));

    assertThat(verify(null).entries()).isEqualTo(5);
    assertThatBroken(noted).isEqualTo("no entry has the hash that was noted down");
  }

  @ParameterizedTest
  @CsvSource({"head.hash = 'f'", "head.hash = null", "head.seq = 4", "head.seq = null"})
  void anEditedHeadIsFound(String change) {
    run("MATCH (head:AuditHead) SET " + change);

    assertThatBroken(null).startsWith("the last entry is 5, but ");
  }

  @Test
  void neighbouringTextsDoNotRunIntoEachOther() {
    Link one = new Link(1, NOW, new Change("ab", "c", "X", null, null, "1:", null), null);
    Link other = new Link(1, NOW, new Change("a", "bc", "X", null, "1:", null, null), null);
    Link third = new Link(1, NOW, new Change("a", "bc", "X", null, "", "1:", null), null);

    assertThat(java.util.Set.of(one.hash(), other.hash(), third.hash())).hasSize(3);
  }

  private void moveUp(int from, int to) {
    for (int seq = from; seq <= to; seq++) {
      run(
          "MATCH (e:AuditEntry {seq: %d}) SET e.seq = e.seq - 1, e.id = 'audit-entry:' + (e.seq - 1)"
              .formatted(seq));
    }
  }

  private static Change change(@Nullable String reason) {
    return new Change("zhang", null, "TEST", "measure:test-chain", reason, null, null);
  }

  private static String hashless() {
    return "0".repeat(64);
  }

  private ChainVerification.Whole verify(@Nullable String noted) {
    return new ChainVerification((statement, values) -> tx.run(statement, values).list(), noted)
        .verify();
  }

  private org.assertj.core.api.AbstractStringAssert<?> assertThatBroken(@Nullable String noted) {
    BrokenChain[] broken = new BrokenChain[1];
    assertThatExceptionOfType(BrokenChain.class)
        .isThrownBy(() -> verify(noted))
        .satisfies(it -> broken[0] = it);
    return assertThat(broken[0].getMessage());
  }

  private String hashOf(int seq) {
    return tx.run("MATCH (e:AuditEntry {seq: " + seq + "}) RETURN e.hash")
        .single()
        .get(0)
        .asString();
  }

  private void run(String statement) {
    tx.run(statement).consume();
  }
}
