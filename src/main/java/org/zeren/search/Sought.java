package org.zeren.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, as it is looked for: every word has to occur as it is, or, since Chinese is
 * typed without spaces, in the parts that it is made of: a number with its unit, and the pairs of
 * long Chinese ones, most words being two characters long.
 *
 * @param typed all of it in one {@link Spelling}
 * @param query finds whatever has all pieces of the parts, in the syntax of Lucene
 * @param parts all of which have to occur in one text or another
 * @param words what a hit is ranked by, each with its weight
 */
public record Sought(String typed, String query, List<String> parts, List<Word> words) {

  /** A word or a part of one, and how much it counts. */
  public record Word(String text, double weight) {}

  private static final double WHOLE = 4;
  private static final int LONG = 4;

  /** A number with the one character that says of what, or Chinese, or whatever else. */
  private static final Pattern PART =
      Pattern.compile(
          "[\\d.]+(?:[年月日号条款项个元人家亿万件次名位所天级版批章节岁倍吨台套米户](?=\\p{IsHan}|$))?"
              + "|\\p{IsHan}+|[^\\d.\\p{IsHan}]+");

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
  private static final Pattern LATIN = Pattern.compile("[^\\d.\\p{IsHan}]+");

  /** English words without which a text says the same. */
  private static final Set<String> SMALL =
      Set.of("a", "an", "and", "at", "by", "for", "in", "of", "on", "or", "the", "to", "with");

  /** Null when there is no letter and no digit to look for. */
  public static @Nullable Sought of(String text) {
    List<String> words = Spelling.words(text);
    List<String> telling = words.stream().filter(word -> !SMALL.contains(word)).toList();
    List<String> sought = telling.isEmpty() ? words : telling;
    if (sought.isEmpty()) {
      return null;
    }
    List<String> parts =
        sought.stream().flatMap(word -> partsOf(word).stream()).distinct().toList();
    String query =
        parts.stream()
            .flatMap(part -> Pieces.of(part).stream())
            .distinct()
            .map(piece -> '"' + piece + '"')
            .collect(Collectors.joining(" AND "));
    return new Sought(String.join(" ", words), query, parts, weighed(sought));
  }

  /** The parts of which the query only finds pieces, so that the texts have to tell. */
  public List<String> unproved() {
    return parts.stream().filter(it -> it.codePointCount(0, it.length()) > 2).toList();
  }

  /** As a map, for a statement; its parts are those that are unproved. */
  public Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    values.put("typed", typed);
    values.put("query", query);
    values.put("parts", unproved());
    values.put(
        "words", words.stream().map(it -> Map.of("text", it.text, "weight", it.weight)).toList());
    return values;
  }

  private static List<Word> weighed(List<String> words) {
    List<Word> weighed = new ArrayList<>();
    for (String word : words) {
      weighed.add(new Word(word, WHOLE));
      List<String> parts = partsOf(word);
      if (parts.size() > 1) {
        parts.forEach(part -> weighed.add(new Word(part, 1.0 / parts.size())));
      }
    }
    return weighed;
  }

  /** Where letters stand beside Chinese they name one thing together, as in A级. */
  private static List<String> partsOf(String word) {
    List<String> runs = new ArrayList<>();
    for (Matcher run = PART.matcher(word); run.find(); ) {
      runs.add(run.group());
    }
    if (runs.stream().anyMatch(run -> LATIN.matcher(run).matches())) {
      return List.of(word);
    }
    List<String> parts = new ArrayList<>();
    runs.forEach(run -> parts.addAll(isLong(run) ? pairs(run) : List.of(run)));
    return parts;
  }

  private static boolean isLong(String run) {
    return run.length() >= LONG && CHINESE.matcher(run).matches();
  }

  private static List<String> pairs(String run) {
    List<String> pairs = new ArrayList<>();
    for (int at = 0; at < run.length(); at += 2) {
      int from = Math.min(at, run.length() - 2);
      pairs.add(run.substring(from, from + 2));
    }
    return pairs;
  }
}
