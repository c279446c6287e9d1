package org.zeren.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The operations in the scripts of the pages are those in {@code operations}, letter by letter; run
 * with {@code -Dzeren.documents.update=true} to write the files anew.
 */
class ConsoleOperationsTest {

  private static final Path SCRIPTS = Path.of("src/main/resources/console");
  private static final Path FILES = Path.of("src/main/resources/operations");

  /** A constant that holds a text, between backticks or apostrophes. */
  private static final Pattern TEXT =
      Pattern.compile(
          "^(?:export )?const ([A-Z_]+) =\\s+([`'])(.*?)\\2;", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern OPERATION =
      Pattern.compile("(?:query|mutation|subscription) (\\w+)");

  private static final Pattern INSERTED = Pattern.compile("\\$\\{(\\w+)}");

  @Test
  void everyOperationOfTheScriptsIsKeptAsAFile() throws IOException {
    Map<String, String> sent = sent();
    assertThat(sent).hasSizeGreaterThan(25);
    if (Boolean.getBoolean("zeren.documents.update")) {
      write(sent);
    } else {
      assertThat(ConsoleOperations.all()).containsAll(sent.values());
    }
    assertThat(kept()).isEqualTo(sent);
  }

  private static Map<String, String> sent() throws IOException {
    Map<String, String> operations = new TreeMap<>();
    Map<String, String> scripts = scripts();
    Map<String, String> shared = new HashMap<>();
    scripts.values().stream()
        .flatMap(script -> TEXT.matcher(script).results())
        .filter(
            found -> found.group(3).contains("{") && !OPERATION.matcher(found.group(3)).lookingAt())
        .forEach(found -> assertThat(shared.put(found.group(1), found.group(3))).isNull());
    scripts.values().stream()
        .flatMap(script -> TEXT.matcher(script).results())
        .map(found -> filledIn(found.group(3), shared))
        .forEach(
            text -> {
              Matcher operation = OPERATION.matcher(text);
              if (operation.lookingAt()) {
                assertThat(operations.put(operation.group(1), text)).isNull();
              }
            });
    return operations;
  }

  private static String filledIn(String text, Map<String, String> shared) {
    Matcher inserted = INSERTED.matcher(text);
    return inserted.find()
        ? filledIn(text.replace(inserted.group(), shared.get(inserted.group(1))), shared)
        : text;
  }

  private static Map<String, String> scripts() throws IOException {
    return texts(SCRIPTS, ".js");
  }

  private static Map<String, String> kept() throws IOException {
    return texts(FILES, ".graphql");
  }

  private static Map<String, String> texts(Path folder, String end) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(end)).toList()) {
        String name = file.getFileName().toString().replace(end, "");
        texts.put(end.equals(".js") ? file.toString() : name, Files.readString(file));
      }
    }
    return texts;
  }

  private static void write(Map<String, String> operations) throws IOException {
    for (String old : kept().keySet()) {
      Files.delete(FILES.resolve(old + ".graphql"));
    }
    for (Map.Entry<String, String> operation : operations.entrySet()) {
      Files.writeString(
          FILES.resolve(operation.getKey() + ".graphql"),
          operation.getValue(),
          StandardCharsets.UTF_8);
    }
  }
}
