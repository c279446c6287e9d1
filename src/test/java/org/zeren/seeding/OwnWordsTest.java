package org.zeren.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The shipped seed tells facts in words of its own. The names of bodies, the titles of documents
 * and proposals, and headings as printed are facts.
 */
@EnabledIfSystemProperty(named = SourceFolder.PROPERTY, matches = ".+")
class OwnWordsTest {

  private static final int TOO_LONG = 20;
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}{" + TOO_LONG + ",}");
  private static final Pattern TITLE = Pattern.compile("《[^《》]*》");
  private static final Set<String> NAMES = Set.of("name", "shortName", "aliases", "statedAs");

  private final Set<String> passages = new HashSet<>();
  private final List<String> copied = new ArrayList<>();

  @Test
  void noRunOfTwentyCharactersIsCopiedFromASource() throws CharacterCodingException {
    for (SeedFile source : SourceFolder.texts()) {
      SourceText text = new SourceText(source.text());
      passages.addAll(runs(text.passage(new Span(0, text.length()))));
    }
    for (SeedFile file : SourceFolder.shippedSeed()) {
      Entry entry = SeedYaml.read(file, new Findings());
      assertThat(entry).isNotNull();
      read(entry);
    }
    assertThat(copied).isEmpty();
  }

  private void read(Entry entry) {
    entry
        .values()
        .forEach(
            (key, value) -> {
              if (!isFact(entry.shape(), key)) {
                read(entry.place(), key, value);
              }
            });
  }

  private static boolean isFact(Shape shape, String key) {
    return shape == SeedFormat.AGENCY_ENTRY && NAMES.contains(key)
        || key.equals("statedAs")
        || shape == SeedFormat.PROVISION_ENTRY && key.equals("heading")
        || shape == SeedFormat.PROPOSAL_ENTRY && key.equals("title")
        || shape == SeedFormat.DOCUMENT_ENTRY && key.equals("title");
  }

  private void read(Place place, String key, Object value) {
    if (value instanceof Entry entry) {
      read(entry);
    } else if (value instanceof List<?> list) {
      list.forEach(item -> read(place, key, item));
    } else if (value instanceof String text) {
      runs(TITLE.matcher(text).replaceAll("《》")).stream()
          .filter(passages::contains)
          .map(run -> place + " " + key + ": " + run)
          .forEach(copied::add);
    }
  }

  /** All stretches of that length within unbroken Chinese. */
  private static List<String> runs(String text) {
    List<String> runs = new ArrayList<>();
    Matcher chinese = CHINESE.matcher(text);
    while (chinese.find()) {
      String run = chinese.group();
      for (int start = 0; start + TOO_LONG <= run.length(); start++) {
        runs.add(run.substring(start, start + TOO_LONG));
      }
    }
    return runs;
  }
}
