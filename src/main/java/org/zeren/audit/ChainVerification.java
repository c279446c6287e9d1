package org.zeren.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.TypeSystem;

/** Reads the whole chain, some entries at a time, and recomputes every hash. */
final class ChainVerification {

  private static final int AT_A_TIME = 1000;

  private static final String NEXT =
      """
      MATCH (entry:AuditEntry) WHERE entry.seq > $after
      RETURN entry, COLLECT { MATCH (entry)-[:OF]->(subject) RETURN subject.id } AS subjects
      ORDER BY entry.seq LIMIT $limit""";

  private static final String HEAD =
      """
      OPTIONAL MATCH (head:AuditHead {id: 'audit-head:current'})
      RETURN head.seq AS seq, head.hash AS hash""";

  private static final String OUTSIDE =
      """
      MATCH (entry:AuditEntry) WHERE entry.seq IS NULL OR entry.seq IS NOT :: INTEGER
      RETURN count(entry)""";

  /** Where the chain is read. */
  interface Source {

    List<Record> ask(String statement, Map<String, Object> parameters);
  }

  private final Source source;
  private final @Nullable String noted;

  /**
   * @param noted a hash that was noted down earlier and has to be in the chain, by which entries
   *     are missed that were cut off its end, or all written anew; null asks for none
   */
  ChainVerification(Source source, @Nullable String noted) {
    this.source = source;
    this.noted = noted;
  }

  /**
   * The state of a chain in which every link holds.
   *
   * @param lastHash the hash to note down; null for an empty chain
   */
  record Whole(long entries, @Nullable String lastHash) {}

  /**
   * @throws BrokenChain at the first link that does not hold
   */
  Whole verify() {
    long seq = 0;
    String hash = null;
    boolean met = false;
    long after = Long.MIN_VALUE;
    while (true) {
      Head head = head();
      List<Record> entries = next(after);
      if (entries.isEmpty()) {
        finish(seq, hash, head, met);
        return new Whole(seq, hash);
      }
      for (Record entry : entries) {
        hash = check(entry, seq + 1, hash);
        seq++;
        met |= hash.equals(noted);
      }
      after = seq;
    }
  }

  private record Head(long seq, @Nullable String hash) {}

  /** Entries that came since the head was read are none of its business. */
  private void finish(long seq, @Nullable String hash, Head head, boolean met) {
    if (head.seq() != seq || !Objects.equals(head.hash(), hash)) {
      throw new BrokenChain(
          "the last entry is %d, but %d was the last one written".formatted(seq, head.seq()));
    }
    if (source.ask(OUTSIDE, Map.of()).get(0).get(0).asLong() > 0) {
      throw new BrokenChain("there are entries without a place in the chain");
    }
    if (noted != null && !met) {
      throw new BrokenChain("no entry has the hash that was noted down");
    }
  }

  /** The entry's hash, if it is the one that is expected there. */
  private static String check(Record row, long seq, @Nullable String previousHash) {
    Value entry = row.get("entry");
    long found = entry.get("seq").asLong();
    if (found != seq) {
      throw new BrokenChain("entry %d is missing; entry %d comes instead".formatted(seq, found));
    }
    Link link = read(entry, seq);
    if (!Objects.equals(link.previousHash(), previousHash)) {
      throw new BrokenChain("entry %d does not follow on the one before it".formatted(seq));
    }
    String hash = link.hash();
    if (!hash.equals(text(entry, "hash")) || !link.id().equals(text(entry, "id"))) {
      throw new BrokenChain("entry %d was changed".formatted(seq));
    }
    List<Object> subjects = row.get("subjects").asList();
    String subject = link.change().subjectId();
    if (!subjects.equals(subject == null ? List.of() : List.of(subject))) {
      throw new BrokenChain("entry %d was moved to another subject".formatted(seq));
    }
    return hash;
  }

  private static Link read(Value entry, long seq) {
    return new Link(
        seq,
        instant(entry.get("at"), seq),
        new Change(
            String.valueOf(text(entry, "actor")),
            text(entry, "agencyId"),
            String.valueOf(text(entry, "action")),
            text(entry, "subjectId"),
            text(entry, "reason"),
            text(entry, "before"),
            text(entry, "after")),
        text(entry, "previousHash"));
  }

  private static Instant instant(Value at, long seq) {
    if (at.hasType(TypeSystem.getDefault().DATE_TIME())) {
      try {
        return at.asZonedDateTime().toInstant();
      } catch (DateTimeException e) {
        throw new BrokenChain("entry %d was changed".formatted(seq));
      }
    }
    throw new BrokenChain("entry %d was changed".formatted(seq));
  }

  /** What is no text is read as one that nobody writes. */
  private static @Nullable String text(MapAccessor entry, String property) {
    Value value = entry.get(property);
    if (value.isNull()) {
      return null;
    }
    return value.hasType(TypeSystem.getDefault().STRING()) ? value.asString() : "\0" + value;
  }

  private Head head() {
    Record head = source.ask(HEAD, Map.of()).get(0);
    boolean counted = head.get("seq").hasType(TypeSystem.getDefault().INTEGER());
    return new Head(counted ? head.get("seq").asLong() : 0, text(head, "hash"));
  }

  private List<Record> next(long after) {
    return source.ask(NEXT, Map.of("after", after, "limit", AT_A_TIME));
  }
}
