package org.zeren.graph.answer;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words GraphQL's own errors as a client knows things, without the names of Java's classes. */
final class PlainMessage {

  private static final Pattern VALUE =
      Pattern.compile(
          "(?:(?:String|Enum)Value\\{(?:value|name)='([^{}]*)'\\}"
              + "|(?:Int|Float|Boolean)Value\\{value=([^{}]*)\\}"
              + "|NullValue\\{()\\}"
              + "|VariableReference\\{name='([^{}]*)'\\}"
              + "|ObjectField\\{name='([^{}]*?)', value=([^{}]*)\\}"
              + "|ArrayValue\\{values=(\\[[^{}]*\\])\\}"
              + "|ObjectValue\\{objectFields=\\[([^{}]*)\\]\\})");
  private static final Pattern KIND =
      Pattern.compile("\\b(Int|Float|String|Boolean|Enum|Array|Object|Null)Value\\b(?!\\{)");
  private static final Pattern LEFT_OVER = Pattern.compile("\\b[A-Z]\\w+\\{");

  private PlainMessage() {}

  static String of(String message) {
    String plain = message;
    for (String next = step(plain); !next.equals(plain); next = step(plain)) {
      plain = next;
    }
    plain = KIND.matcher(plain.replace("an AST type of ", "")).replaceAll(it -> kind(it.group(1)));
    plain = plain.replaceAll("^Validation error \\((\\w+)(@\\[[^\\]]*\\])?\\) ?: ", "");
    Matcher left = LEFT_OVER.matcher(plain);
    return left.find() ? plain.substring(0, left.start()).stripTrailing() + " …" : plain;
  }

  private static String kind(String kind) {
    return switch (kind) {
      case "Int" -> "whole number";
      case "Float" -> "number";
      case "Array" -> "list";
      default -> kind.toLowerCase(Locale.ROOT);
    };
  }

  private static String step(String message) {
    return VALUE.matcher(message).replaceAll(it -> Matcher.quoteReplacement(plain(it)));
  }

  private static String plain(MatchResult value) {
    if (value.group(5) != null) {
      return value.group(5) + ": " + value.group(6);
    }
    if (value.group(8) != null) {
      return "(" + value.group(8) + ")";
    }
    if (value.group(4) != null) {
      return "$" + value.group(4);
    }
    for (int group : new int[] {1, 2, 7}) {
      if (value.group(group) != null) {
        return value.group(group);
      }
    }
    return "null";
  }
}
