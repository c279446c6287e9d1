package org.zeren.graph.meaning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zeren.StartRefused;

/**
 * Lets a piece of Cypher match only nodes that its caller may see: gives every node pattern that
 * may meet a restricted node a condition of its own. What follows from a match, a count or a path,
 * then is as if the others were not in the graph.
 */
final class VisibleNodes {

  /**
   * What has to hold of a visible node; the label is looked at first, since it costs least. It
   * stands at nearly every node of a statement, so its local name is short and, like no other name
   * there, without a number.
   */
  static final String CONDITION =
      "NOT node:Restricted OR any(r IN node.readers WHERE r IN $readers)";

  /** The parameter that holds what the caller answers to. */
  static final String READERS = "readers";

  private static final Set<String> OPEN_TO_ALL =
      Set.of("Agency", "BeneficiaryGroup", "Theme", "Proposal");

  /** Relationships that join only nodes with the labels above, however many follow each other. */
  private static final Set<String> AMONG_THOSE =
      Set.of("PART_OF", "BROADER", "SUCCEEDED_BY", "MEMBER_OF");

  private static final Pattern NODE =
      Pattern.compile("\\(\\s*(\\w+)?\\s*(:[\\w|]+)?\\s*(\\{[^{}]*})?\\s*\\)");
  private static final Pattern WORD = Pattern.compile("'[^']*'|[$.]?\\w+");
  private static final Pattern MANY_HOPS =
      Pattern.compile("\\[\\s*(\\w*)\\s*:([\\w|]+)\\*(?:\\d+\\.\\.)?(\\d*)");

  private final String cypher;
  private final Deque<Set<String>> scopes = new ArrayDeque<>();
  private final Deque<Case> cases = new ArrayDeque<>();
  private final StringBuilder written = new StringBuilder();
  private int added;

  /** The names that each branch has made so far; without an ELSE there is one that makes none. */
  private static final class Case {

    private final List<Set<String>> branches = new ArrayList<>();
    private boolean complete;

    /** What is known whichever branch is taken. */
    Set<String> known() {
      Set<String> known = new HashSet<>(complete ? branches.get(0) : Set.of());
      branches.forEach(known::retainAll);
      return known;
    }
  }

  private VisibleNodes(String cypher, Set<String> bound) {
    this.cypher = cypher;
    scopes.push(new HashSet<>(bound));
  }

  /**
   * The same Cypher with conditions; the bound names stand for nodes that were found visible
   * elsewhere.
   *
   * @throws StartRefused where it cannot be told what would be matched
   */
  static String in(String cypher, Set<String> bound) {
    return new VisibleNodes(cypher, bound).write();
  }

  /**
   * Passes when no way of many hops leads past a node that nobody looks at.
   *
   * @throws StartRefused otherwise
   */
  static void requireSeenAlong(String cypher) {
    MANY_HOPS
        .matcher(cypher)
        .results()
        .filter(way -> !way.group(3).equals("1"))
        .filter(way -> !AMONG_THOSE.containsAll(List.of(way.group(2).split("\\|"))))
        .filter(way -> !cypher.contains("seenAlong(" + way.group(1) + ")"))
        .forEach(way -> refuse(way.group(), "Say seenAlong(…) of its relationships.", cypher));
  }

  private String write() {
    Matcher node = NODE.matcher(cypher);
    Matcher word = WORD.matcher(cypher);
    String before = "";
    int at = 0;
    while (at < cypher.length()) {
      char next = cypher.charAt(at);
      int end = at + 1;
      if (next == '(' && isNode(node, at, before)) {
        writeNode(node.group(1), node.group(2), node.group(3));
        at = node.end();
        before = ")";
        continue;
      }
      if ((next == '\'' || Character.isLetterOrDigit(next) || next == '_' || next == '$')
          && word.find(at)
          && word.start() == at) {
        end = word.end();
        if (before.equals(".") || before.equals(":") || !branch(word.group())) {
          declare(word.group(), before, end);
        }
        before = word.group();
      } else if (!Character.isWhitespace(next)) {
        before = String.valueOf(next);
        follow(next);
      }
      written.append(cypher, at, end);
      at = end;
    }
    return written.toString();
  }

  /** Names are known where they are made and within the brackets there. */
  private void follow(char bracket) {
    if ("([{".indexOf(bracket) >= 0) {
      scopes.push(new HashSet<>());
    } else if (")]}".indexOf(bracket) >= 0) {
      scopes.pop();
    }
  }

  /** Names made in one branch of a case are unknown in the others; whether the word is a case's. */
  private boolean branch(String word) {
    if (word.equals("CASE")) {
      cases.push(new Case());
      return true;
    }
    Case inside = cases.peek();
    if (inside == null || !List.of("WHEN", "THEN", "ELSE", "END").contains(word)) {
      return false;
    }
    if (!word.equals("THEN") && !inside.branches.isEmpty()) {
      scopes.pop();
    }
    if (word.equals("THEN") || word.equals("ELSE")) {
      inside.branches.add(new HashSet<>());
      inside.complete = word.equals("ELSE");
      scopes.push(inside.branches.get(inside.branches.size() - 1));
    }
    if (word.equals("END")) {
      scopes.getFirst().addAll(cases.pop().known());
    }
    return true;
  }

  private void declare(String word, String before, int end) {
    if (before.equalsIgnoreCase("AS") || cypher.startsWith(" IN ", end)) {
      scopes.getFirst().add(word);
    }
  }

  private boolean isNode(Matcher node, int at, String before) {
    boolean called = at > 0 && Character.isLetterOrDigit(cypher.charAt(at - 1));
    if (called || before.equals("CALL") || !node.find(at) || node.start() != at) {
      return false;
    }
    String after = cypher.substring(node.end()).stripLeading();
    boolean pattern =
        List.of("MATCH", "-", ">").contains(before)
            || after.startsWith("-")
            || after.startsWith("<-")
            || node.group(2) != null;
    if (!pattern && node.group(1) != null) {
      refuse(node.group(), "Write what is no node without parentheses.", cypher);
    }
    return pattern;
  }

  private void writeNode(
      @Nullable String name, @Nullable String labels, @Nullable String properties) {
    boolean open =
        labels == null
            ? name != null && isKnown(name)
            : OPEN_TO_ALL.containsAll(List.of(labels.substring(1).split("\\|")));
    String variable = name == null && !open ? "_seen" + added++ : name;
    written.append('(');
    append("", variable);
    append("", labels);
    append(" ", properties);
    if (!open) {
      written.append(" WHERE visible(").append(variable).append(")");
    }
    written.append(')');
    if (variable != null) {
      scopes.getFirst().add(variable);
    }
  }

  private void append(String separator, @Nullable String part) {
    if (part != null) {
      written.append(separator).append(part);
    }
  }

  private boolean isKnown(String name) {
    return scopes.stream().anyMatch(scope -> scope.contains(name));
  }

  private static void refuse(String what, String remedy, String cypher) {
    throw new StartRefused(
        "It is not plain which nodes " + what + " would match in: " + cypher, remedy);
  }
}
