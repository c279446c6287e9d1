package org.zeren;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of Markdown, taken apart. */
record Document(Path path, String text) {

  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern COMMENT = Pattern.compile("\\s+# .*");
  private static final Pattern HEADING = Pattern.compile("(?m)^(#+) (.*)$");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern SPAN = Pattern.compile("`[^`]+`");

  static Document at(String path) {
    return at(Path.of(path));
  }

  static Document at(Path path) {
    try {
      return new Document(path, Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The README and all pages of the documents. */
  static List<Document> all() {
    try (Stream<Path> pages = Files.walk(Path.of("src/docs"))) {
      return Stream.concat(Stream.of(Path.of("README.md")), pages.sorted())
          .filter(page -> page.toString().endsWith(".md"))
          .map(Document::at)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its blocks of code, without comments. */
  List<String> code() {
    return CODE.matcher(text)
        .results()
        .map(block -> COMMENT.matcher(block.group()).replaceAll(""))
        .toList();
  }

  private String prose() {
    return CODE.matcher(text).replaceAll("```");
  }

  /** The levels of its headings, as they are marked. */
  List<String> levels() {
    return HEADING.matcher(prose()).results().map(heading -> heading.group(1)).toList();
  }

  /** What may follow {@code #} in a link to a part of it. */
  List<String> anchors() {
    return HEADING
        .matcher(prose())
        .results()
        .map(heading -> heading.group(2).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  /** Where its links within this project lead: to a path from the top, perhaps with an anchor. */
  List<String> links() {
    return links(prose());
  }

  private List<String> links(String part) {
    return LINK.matcher(part)
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.contains("://"))
        .map(this::fromTheTop)
        .toList();
  }

  private String fromTheTop(String link) {
    return link.startsWith("#")
        ? path + link
        : path.resolveSibling(link).normalize().toString().replace('\\', '/');
  }

  /** What each of its parts, from one heading to the next, is made of. */
  List<Part> parts() {
    return Arrays.stream(prose().split("(?m)^(?=#+ )"))
        .filter(part -> !part.isEmpty())
        .map(this::part)
        .toList();
  }

  private Part part(String text) {
    List<String> lines = text.lines().toList();
    return new Part(
        Arrays.stream(text.strip().split("\n\n+")).map(Document::kind).toList(),
        lines.stream().filter(line -> line.startsWith("|")).map(this::row).toList(),
        (int) lines.stream().filter(line -> line.startsWith("- ")).count(),
        links(text).stream().sorted().toList());
  }

  private static String kind(String block) {
    if (block.startsWith("```")) {
      return "code";
    }
    return switch (block.charAt(0)) {
      case '#' -> "heading";
      case '|' -> "table";
      case '-' -> "list";
      case '!' -> "picture";
      default -> "text";
    };
  }

  private Row row(String line) {
    return new Row(
        line.split("\\|", -1).length,
        SPAN.matcher(line).results().map(span -> span.group()).sorted().toList(),
        links(line));
  }

  /** One part: its paragraphs by kind, its tables' rows, its list's items, and where it leads. */
  record Part(List<String> paragraphs, List<Row> rows, int items, List<String> links) {}

  /** One row of a table: how many cells it has, the code that it names, and where it leads. */
  record Row(int cells, List<String> code, List<String> links) {}
}
