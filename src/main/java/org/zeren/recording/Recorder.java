package org.zeren.recording;

import graphql.GraphQLContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionCallback;
import org.zeren.access.Caller;
import org.zeren.access.Restrictions;
import org.zeren.audit.AuditTrail;
import org.zeren.graph.meaning.GraphRules;
import org.zeren.recording.Receipts.Receipt;
import org.zeren.tally.Tallies;
import org.zeren.tally.Turn;

/**
 * Carries out mutations, each in one transaction with its receipt and its entries in the audit
 * trail. Failures that pass are tried again; should an attempt have been committed whose answer was
 * lost, the next one finds its receipt.
 */
final class Recorder {

  /** Runs the transactions of a request, perhaps several times each. */
  interface Transactions {

    List<String> read(GraphQLContext request, TransactionCallback<List<String>> work);

    List<String> write(GraphQLContext request, TransactionCallback<List<String>> work);
  }

  private final Transactions transactions;
  private final GraphRules rules;
  private final Tallies tallies;
  private final Clock clock;

  Recorder(Transactions transactions, GraphRules rules, Tallies tallies, Clock clock) {
    this.transactions = transactions;
    this.rules = rules;
    this.tallies = tallies;
    this.clock = clock;
  }

  /**
   * Writes what the mutation says, once for each receipt, on behalf of the request's caller.
   *
   * @param mistakes what is wrong with the input itself; with any, nothing is written
   * @throws org.zeren.access.Refused if the caller may not do this
   */
  Outcome carryOut(
      GraphQLContext request, Mutation mutation, Receipt receipt, List<UserError> mistakes) {
    Caller caller = Caller.of(request);
    try {
      return Outcome.written(
          mistakes.isEmpty()
              ? transactions.write(request, tx -> write(tx, caller, mutation, receipt))
              : transactions.read(request, tx -> check(tx, caller, mutation, mistakes)));
    } catch (Declined declined) {
      return Outcome.declined(declined.errors());
    }
  }

  private List<String> write(
      SimpleQueryRunner tx, Caller caller, Mutation mutation, Receipt receipt) {
    Work.Moment moment = moment();
    AuditTrail trail = AuditTrail.hold(tx, moment.now());
    List<String> earlier = Receipts.find(tx, receipt);
    if (earlier != null) {
      return earlier;
    }
    Turn turn = tallies.begin(tx);
    List<String> answer = mutation.carryOut(new Work(tx, trail, caller, rules, moment, List.of()));
    Restrictions.refresh(tx, moment.today());
    Receipts.keep(tx, receipt, answer, moment.now());
    turn.finish(moment.today());
    return answer;
  }

  /** Finds whatever else is wrong, for the caller to hear all at once. */
  private List<String> check(
      SimpleQueryRunner tx, Caller caller, Mutation mutation, List<UserError> mistakes) {
    return mutation.carryOut(new Work(tx, null, caller, rules, moment(), mistakes));
  }

  private Work.Moment moment() {
    Instant now = clock.instant();
    return new Work.Moment(now, LocalDate.ofInstant(now, clock.getZone()));
  }
}
