package org.zeren.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.zeren.recording.Offices.MEASURE;
import static org.zeren.recording.Offices.NOW_HEALTH;
import static org.zeren.recording.Offices.STATED;

import graphql.GraphQLContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.access.Caller;
import org.zeren.access.Role;
import org.zeren.graph.meaning.GraphRules;
import org.zeren.graph.reading.Sessions;
import org.zeren.recording.Desk.Answer;
import org.zeren.recording.Receipts.Receipt;
import org.zeren.tally.Tallies;

/** The same request again writes nothing and gets the first answer. */
class IdempotencyTest extends RecordingTest {

  private static final Map<String, Object> KEY = Map.of("idempotencyKey", "k-1");

  @Autowired private GraphRules rules;
  @Autowired private Tallies tallies;
  @Autowired private Sessions sessions;

  @Test
  void theSameRequestAgainGetsTheFirstAnswer() {
    Answer first = desk.record(MEASURE, NOW_HEALTH, KEY);
    List<String> before = offices.everything();

    Answer again = desk.record(MEASURE, NOW_HEALTH, KEY);

    assertThat(again).isEqualTo(first);
    assertThat(offices.everything()).isEqualTo(before);
  }

  @Test
  void theContentCountsNotHowItIsWritten() {
    Answer first =
        desk.record(
            MEASURE,
            NOW_HEALTH,
            Map.of(
                "idempotencyKey",
                "k-1",
                "figures",
                List.of(Map.of("label", "数", "value", 1.50, "unit", "个"))));

    Map<String, Object> figure = new java.util.HashMap<>();
    figure.put("unit", "个");
    figure.put("value", new java.math.BigDecimal("1.500"));
    figure.put("label", " 数 ");
    figure.put("labelEn", null);
    Answer again =
        desk.record(
            MEASURE, NOW_HEALTH, Map.of("idempotencyKey", " k-1 ", "figures", List.of(figure)));

    assertThat(again.id("followUp")).isEqualTo(first.id("followUp"));
  }

  @Test
  void anotherContentOrAnotherMutationUnderTheKeyIsRefused() {
    desk.record(MEASURE, NOW_HEALTH, KEY);
    List<String> before = offices.everything();

    Answer other =
        desk.record(MEASURE, NOW_HEALTH, Map.of("idempotencyKey", "k-1", "summary", "另一件"));
    Answer elsewhere =
        desk.send("closeMeasure", Map.of("idempotencyKey", "k-1", "id", MEASURE, "reason", "x"));

    assertThat(other.mistakes()).containsExactly("IDEMPOTENCY_CONFLICT idempotencyKey");
    assertThat(elsewhere.mistakes()).containsExactly("IDEMPOTENCY_CONFLICT idempotencyKey");
    assertThat(other.node("followUp")).isNull();
    assertThat(offices.everything()).isEqualTo(before);
  }

  @Test
  void everyCallerHasKeysOfItsOwn() {
    String first = desk.record(MEASURE, NOW_HEALTH, KEY).id("followUp");
    Desk other = new Desk(service, new Caller("test-other", Set.of(Role.SUPERVISOR), null));

    assertThat(other.record(MEASURE, NOW_HEALTH, KEY).id("followUp")).isNotEqualTo(first);
  }

  @Test
  void anAttemptThatWasRefusedDoesNotUseUpItsKey() {
    assertThat(desk.record("measure:none", NOW_HEALTH, KEY).mistakes())
        .containsExactly("NOT_FOUND measureIds.0");

    assertThat(desk.record(MEASURE, NOW_HEALTH, KEY).mistakes()).isEmpty();
  }

  @Test
  void whatCannotBeDoneTwiceIsAnsweredAgainAllTheSame() {
    Map<String, Object> end =
        Map.of(
            "idempotencyKey", "k-2",
            "id", "responsibility:test-recording/1/5",
            "toAgencyId", Offices.agency("hr"),
            "on", "2024-01-01",
            "reason", "x");
    Answer first = desk.send("transferResponsibility", end);

    assertThat(desk.send("transferResponsibility", end)).isEqualTo(first);
    assertThat(first.mistakes()).isEmpty();
  }

  @Test
  void fiftySendersOfOneKeyWriteOnce() throws Exception {
    long before = entries();

    List<Answer> answers = together(50, n -> desk.record(MEASURE, NOW_HEALTH, KEY));

    assertThat(answers)
        .extracting(answer -> answer.id("followUp"))
        .containsOnly(answers.get(0).id("followUp"));
    assertThat(offices.count("(f:FollowUp {recordedBy: 'test-supervisor'})")).isOne();
    assertThat(entries()).isEqualTo(before + 1);
  }

  @Test
  void ofManyRevisionsOfOneVersionExactlyOneWins() throws Exception {
    List<Answer> answers =
        together(
            10,
            n ->
                desk.send(
                    "reviseFollowUp",
                    Map.of("id", STATED, "version", 1, "summary", "修订" + n, "reason", "x")));

    assertThat(answers).filteredOn(answer -> answer.mistakes().isEmpty()).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> !answer.mistakes().isEmpty())
        .allSatisfy(
            answer -> assertThat(answer.mistakes()).containsExactly("STALE_VERSION version"));
    assertThat(offices.properties("FollowUp", STATED)).containsEntry("version", 2L);
  }

  @Test
  void anAttemptThatFailedForTheMomentIsMadeAgain() {
    AtomicInteger attempts = new AtomicInteger();
    TransactionsForTests shaky =
        (request, work) ->
            sessions.write(
                request,
                tx -> {
                  List<String> result = work.execute(tx);
                  if (attempts.incrementAndGet() < 3) {
                    throw new TransientException(
                        "Neo.TransientError.Transaction.DeadlockDetected", "another was faster");
                  }
                  return result;
                });

    Outcome outcome = record(shaky);

    assertThat(attempts).hasValue(3);
    assertThat(outcome.ids()).hasSize(1);
    assertThat(offices.count("(f:FollowUp {recordedBy: 'test-supervisor'})")).isOne();
  }

  @Test
  void anAnswerThatWasLostIsFoundAgain() {
    TransactionsForTests deaf =
        (request, work) -> {
          sessions.write(request, work);
          throw new SessionExpiredException("the connection broke after the commit");
        };
    assertThatExceptionOfType(SessionExpiredException.class).isThrownBy(() -> record(deaf));
    List<String> before = offices.everything();

    Outcome again = record(sessions::write);

    assertThat(offices.count("(f:FollowUp {id: '%s'})".formatted(again.ids().get(0)))).isOne();
    assertThat(offices.everything()).isEqualTo(before);
  }

  private interface TransactionsForTests extends Recorder.Transactions {

    @Override
    default List<String> read(GraphQLContext request, TransactionCallback<List<String>> work) {
      throw new AssertionError("there is nothing wrong with the input");
    }
  }

  private Outcome record(TransactionsForTests transactions) {
    Map<String, Object> values =
        Map.of(
            "idempotencyKey", "k-3",
            "measureIds", List.of(MEASURE),
            "kind", "REPORT",
            "status", "DONE",
            "summary", "完成",
            "performedByIds", List.of(NOW_HEALTH));
    Mutation mutation = new RecordFollowUp(new Input(values, new Mistakes()));
    Receipt receipt = Receipt.of("test-supervisor", "k-3", mutation.action(), values);
    GraphQLContext request = GraphQLContext.newContext().of(Caller.class, Desk.SUPERVISOR).build();
    return new Recorder(transactions, rules, tallies, clock)
        .carryOut(request, mutation, receipt, List.of());
  }

  private interface Sender {
    Answer send(int n);
  }

  private static List<Answer> together(int senders, Sender sender) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(senders);
    try {
      List<Callable<Answer>> tasks = new ArrayList<>();
      IntStream.range(0, senders).forEach(n -> tasks.add(() -> sender.send(n)));
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> future : pool.invokeAll(tasks)) {
        answers.add(future.get());
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }
}
