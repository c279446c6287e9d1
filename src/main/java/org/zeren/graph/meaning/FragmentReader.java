package org.zeren.graph.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zeren.StartRefused;
import org.zeren.graph.meaning.Fragment.Choice;
import org.zeren.graph.meaning.Fragment.Entry;
import org.zeren.graph.meaning.Fragment.Literal;
import org.zeren.graph.meaning.Fragment.Piece;
import org.zeren.graph.meaning.Fragment.Place;

/** Takes the text of a {@link Fragment} apart, once from its beginning to its end. */
final class FragmentReader {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<text>'[^']*')"
              + "|(?<choice>CASE\\s+WHEN\\s+\\$(?<condition>(?:wants|asked|says|given|takes|kept)\\.[\\w.|]+)\\s+THEN\\b\\s*)"
              + "|(?<case>(?<![\\w.:`$])CASE\\b)"
              + "|(?<else>\\s*(?<![\\w.:`$])ELSE\\b\\s*)"
              + "|(?<end>\\s*(?<![\\w.:`$])END\\b)"
              + "|(?<place>\\$value\\b|\\$input\\.\\w+|(?<![\\w:.'`$])(?:this|that|those|edge|_[A-Za-z]\\w*)\\b)"
              + "|(?<stray>\\$(?:wants|asked|says|given|takes|kept)\\b)");

  private static final List<Piece> NULL = List.of(new Literal("null"));

  /** What comes before the value of an entry that is not the first of its map, and after it. */
  private static final Pattern KEY = Pattern.compile(",\\s*\\w+:\\s*$");

  private static final Pattern CLAUSE =
      Pattern.compile("\\s*(?:OPTIONAL )?(?:MATCH|WITH|UNWIND|CALL|UNION)\\b");

  private static final Pattern ENDED = Pattern.compile("\\s*[,}]");

  private final String text;
  private final Matcher tokens;
  private int read;

  FragmentReader(String text) {
    this.text = text;
    this.tokens = TOKEN.matcher(text);
  }

  List<Piece> read() {
    List<Piece> pieces = new ArrayList<>();
    if (!readInto(pieces).isEmpty()) {
      throw unreadable();
    }
    pieces.add(upTo(text.length()));
    return pieces;
  }

  /** Reads to the ELSE or END of the choice that the pieces stand in, and returns which. */
  private String readInto(List<Piece> pieces) {
    int open = 0;
    while (tokens.find()) {
      if (tokens.group("choice") != null) {
        String condition = tokens.group("condition");
        Literal before = upTo(tokens.start());
        read = tokens.end();
        addChoice(pieces, before.text(), choice(condition));
      } else if (tokens.group("place") != null) {
        pieces.add(upTo(tokens.start()));
        read = tokens.end();
        pieces.add(new Place(tokens.group()));
      } else if (tokens.group("stray") != null) {
        throw unreadable();
      } else if (tokens.group("case") != null) {
        open++;
      } else if (tokens.group("end") != null && open > 0) {
        open--;
      } else if (tokens.group("text") == null && open == 0) {
        pieces.add(upTo(tokens.start()));
        read = tokens.end();
        return tokens.group().strip();
      }
    }
    return "";
  }

  /** An entry of a map that would be null is left out: it is read as null anyway. */
  private void addChoice(List<Piece> pieces, String before, Choice choice) {
    Matcher key = KEY.matcher(before);
    boolean entry =
        choice.otherwise().equals(NULL)
            && ENDED.matcher(text).region(read, text.length()).lookingAt();
    if (entry && key.find()) {
      pieces.add(new Literal(before.substring(0, key.start())));
      pieces.add(new Entry(key.group(), choice));
    } else {
      pieces.add(new Literal(before));
      pieces.add(choice);
    }
  }

  private Choice choice(String condition) {
    List<Piece> chosen = new ArrayList<>();
    List<Piece> otherwise = new ArrayList<>();
    String last = readInto(chosen);
    boolean clauses = beginsWithClause(chosen);
    boolean two = last.equals("ELSE");
    if (two) {
      last = readInto(otherwise);
    } else if (!clauses) {
      otherwise.addAll(NULL);
    }
    if (!last.equals("END") || (two && clauses != beginsWithClause(otherwise))) {
      throw unreadable();
    }
    return new Choice(condition, clauses, chosen, otherwise);
  }

  private static boolean beginsWithClause(List<Piece> branch) {
    for (Piece piece : branch) {
      if (piece instanceof Literal literal && !literal.text().isBlank()) {
        return CLAUSE.matcher(literal.text()).lookingAt();
      }
      if (!(piece instanceof Literal)) {
        return piece instanceof Choice choice && choice.clauses();
      }
    }
    return false;
  }

  private Literal upTo(int end) {
    Literal literal = new Literal(text.substring(read, end));
    read = end;
    return literal;
  }

  private StartRefused unreadable() {
    return new StartRefused(
        "The schema has Cypher whose cases do not end, or with $wants or the like elsewhere: "
            + text,
        "Write CASE WHEN $wants.field THEN … ELSE … END, or another condition in its place, with"
            + " clauses in both branches or in none.");
  }
}
