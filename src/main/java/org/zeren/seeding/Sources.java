package org.zeren.seeding;

import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The source texts of the documents, where an office has them at hand. */
final class Sources {

  /** No texts at all: passages stay without their text. */
  static final Sources NONE = new Sources(List.of(), false);

  private final Map<String, SeedFile> files;
  private final boolean given;

  Sources(List<SeedFile> files) {
    this(files, true);
  }

  private Sources(List<SeedFile> files, boolean given) {
    this.files = files.stream().collect(Collectors.toMap(SeedFile::name, Function.identity()));
    this.given = given;
  }

  /**
   * The text of the document that a file holds, empty if no texts are given, or if the document has
   * no passage to look up. A missing text is noted as a problem.
   */
  Optional<SourceText> of(Entry file, Findings findings) {
    Entry document = file.entry("document");
    if (!given
        || document == null
        || file.entries("provisions").stream().noneMatch(provision -> provision.gives("span"))) {
      return Optional.empty();
    }
    String name = document.gives("source") ? document.text("source") : document.key() + ".txt";
    SeedFile source = files.get(name);
    if (source == null) {
      findings.problem(
          document.place(),
          "there is no source text \"" + name + "\"",
          "add it to the folder of zeren.seed.sources, or name the right one with \"source:\"");
      return Optional.empty();
    }
    try {
      return Optional.of(new SourceText(source.text()));
    } catch (CharacterCodingException e) {
      findings.problem(
          document.place(), "the source text \"" + name + "\" is not in UTF-8", "save it in UTF-8");
      return Optional.empty();
    }
  }

  /** Notes every passage that differs from the digest that the seed gives. */
  void check(Entry file, Findings findings) {
    of(file, findings)
        .ifPresent(
            text ->
                file.entries("provisions").forEach(provision -> check(provision, text, findings)));
  }

  private static void check(Entry provision, SourceText text, Findings findings) {
    Span span = provision.span("span");
    String digest = provision.text("digest");
    if (span == null || digest == null) {
      return;
    }
    String which = "provision \"" + NodeType.keyOf(provision.key()) + "\"";
    if (span.end() > text.length()) {
      findings.problem(
          provision.place(),
          which + " ends at " + span.end() + ", beyond the text's " + text.length() + " characters",
          "correct its span");
    } else if (!digest.equals(text.digest(span))) {
      findings.problem(
          provision.place(),
          which + " has not the digest of its passage in the source text",
          "correct its span, or its digest to " + text.digest(span));
    }
  }
}
