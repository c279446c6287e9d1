package org.zeren.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.zeren.access.Caller;
import org.zeren.audit.AuditTrail;
import org.zeren.audit.Change;
import org.zeren.graph.meaning.GraphRules;

/** One attempt to carry out a mutation: its transaction, its caller and its moment. */
final class Work {

  private final SimpleQueryRunner tx;
  private final @Nullable AuditTrail trail;
  private final Caller caller;
  private final GraphRules rules;
  private final Moment moment;
  private final Mistakes mistakes;

  /**
   * @param trail null for an attempt that is only to find what is wrong
   * @param before what was found wrong with the input itself
   */
  Work(
      SimpleQueryRunner tx,
      @Nullable AuditTrail trail,
      Caller caller,
      GraphRules rules,
      Moment moment,
      List<UserError> before) {
    this.tx = tx;
    this.trail = trail;
    this.caller = caller;
    this.rules = rules;
    this.moment = moment;
    this.mistakes = new Mistakes(before);
  }

  /** The instant of an attempt, and the day that it is in. */
  record Moment(Instant now, LocalDate today) {}

  Caller caller() {
    return caller;
  }

  Instant now() {
    return moment.now();
  }

  LocalDate today() {
    return moment.today();
  }

  Mistakes mistakes() {
    return mistakes;
  }

  Lookup lookup() {
    return new Lookup(this);
  }

  Mandate mandate() {
    return new Mandate(this);
  }

  /**
   * Ends the attempt if anything was found wrong, so that what comes after it may write.
   *
   * @throws Declined in that case
   */
  void stopOnMistakes() {
    if (!mistakes.none() || trail == null) {
      throw new Declined(mistakes.all());
    }
  }

  /** What a statement gives that may name rules of the schema, applied today. */
  List<Record> ask(String statement, Map<String, ?> parameters) {
    Map<String, Object> all = new HashMap<>(rules.parameters(caller));
    all.putAll(parameters);
    return tx.run(rules.in(statement), all).list();
  }

  void write(String statement, Map<String, ?> parameters) {
    tx.run(statement, new HashMap<>(parameters)).consume();
  }

  /** What a statement has written as {@code node}, which has that id. */
  Snapshot create(String statement, String id, Map<String, ?> parameters) {
    return Snapshot.of(tx, statement, id, parameters);
  }

  /** Tells the audit trail what became of a node, and why. */
  void tell(String action, Snapshot before, Snapshot after, @Nullable String reason) {
    if (trail == null) {
      throw new IllegalStateException("Nothing is written without an entry in the audit trail");
    }
    trail.add(
        new Change(
            caller.name(),
            caller.agencyId(),
            action,
            after.id(),
            reason,
            before.asFarAsUnlike(after),
            after.asFarAsUnlike(before)));
  }

  Snapshot snapshot(Lookup.Kind kind, String id) {
    return Snapshot.of(tx, kind, id);
  }

  /** A key that no seed has. */
  static String newKey() {
    return UUID.randomUUID().toString();
  }
}
