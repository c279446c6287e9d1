package org.zeren.graph.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The statements of which the database has a plan or is to make one, by their texts. */
final class KeptStatements {

  private static final long MOST_CHARACTERS = 8_000_000;
  private static final int MOST_RENEWED = 800;
  private static final int ALWAYS = 3;
  private static final int CHARACTERS_A_QUESTION = 1_000;

  /** The database may have dropped the plan of a statement that nobody asked for so long. */
  private static final Duration KEPT = Duration.ofHours(1);

  private static final Comparator<Map.Entry<String, Kept>> MOST_ASKED =
      Comparator.comparingLong((Map.Entry<String, Kept> it) -> it.getValue().asked.get())
          .reversed();

  private static final Comparator<Map.Entry<String, Kept>> STANDING =
      Comparator.comparing(it -> !it.getValue().standing);

  private final Cache<String, Kept> statements =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .expireAfterAccess(KEPT)
          .<String, Kept>weigher((text, it) -> text.length())
          .build();

  /** How often one statement was asked for, and since when it has a plan. */
  static final class Kept {

    final AtomicLong asked = new AtomicLong();
    volatile boolean planned;
    volatile boolean failed;
    volatile boolean standing;
    volatile long renewed;
  }

  Map<String, Kept> all() {
    return statements.asMap();
  }

  Kept of(String text) {
    return statements.get(text, it -> new Kept());
  }

  @Nullable Kept ifKept(String text) {
    return statements.getIfPresent(text);
  }

  /** The statement of that text, which somebody asks for. */
  Kept asked(String text) {
    Kept kept = of(text);
    kept.asked.incrementAndGet();
    return kept;
  }

  /** How many are kept planned whether they are asked for or not. */
  long standing() {
    return all().values().stream().filter(it -> it.standing).count();
  }

  void keepIfStanding(Map.Entry<String, Kept> it) {
    if (it.getValue().standing) {
      statements.put(it.getKey(), it.getValue()); // lest it expires
    }
  }

  void forgetPlans() {
    all().values().forEach(it -> it.planned = false);
  }

  /** A long statement takes long to plan, so it has to be asked for more often. */
  static boolean isAskedOften(String text, Kept kept) {
    return kept.asked.get() >= ALWAYS + text.length() / CHARACTERS_A_QUESTION;
  }

  /** What was asked for often enough and has no plan, the most asked for first. */
  List<Map.Entry<String, Kept>> missing() {
    return all().entrySet().stream()
        .filter(it -> !it.getValue().planned && !it.getValue().failed)
        .filter(it -> it.getValue().standing || isAskedOften(it.getKey(), it.getValue()))
        .sorted(MOST_ASKED)
        .limit(MOST_RENEWED)
        .toList();
  }

  /** What stands and the most asked for: fewer than the database keeps, so that all of it stays. */
  List<Map.Entry<String, Kept>> outdated(Duration after) {
    long before = System.nanoTime() - after.toNanos();
    return all().entrySet().stream()
        .filter(it -> it.getValue().planned)
        .sorted(STANDING.thenComparing(MOST_ASKED))
        .limit(MOST_RENEWED)
        .filter(it -> it.getValue().renewed < before)
        .toList();
  }
}
