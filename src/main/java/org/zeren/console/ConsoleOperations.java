package org.zeren.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What the pages ask, one operation a file in {@code operations}, and what stands behind the
 * ledgers: all that the console does with the API, where it can be read over.
 */
final class ConsoleOperations {

  private ConsoleOperations() {}

  /** Their texts, as they are sent. */
  static List<String> all() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : List.of("operations", "ledgers")) {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:/" + folder + "/*.graphql")) {
        texts.add(file.getContentAsString(StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
