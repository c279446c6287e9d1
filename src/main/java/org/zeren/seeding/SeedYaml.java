package org.zeren.seeding;

import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads whole files of the seed. */
final class SeedYaml {

  private static final String CHECK = "mend the YAML there: its indentation, quotes and brackets";

  private SeedYaml() {}

  /** The file's entry, with all problems noted; null if it holds nothing that can be read. */
  static @Nullable Entry read(SeedFile file, Findings findings) {
    Node root = compose(file, findings);
    return root == null
        ? null
        : new EntryReader(file.name(), documentKey(root), findings).read(root, SeedFormat.FILE);
  }

  private static @Nullable Node compose(SeedFile file, Findings findings) {
    String text;
    try {
      text = file.text();
    } catch (CharacterCodingException e) {
      findings.problem(new Place(file.name(), 1), "the file is not in UTF-8", "save it in UTF-8");
      return null;
    }
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      return new Yaml(options).compose(new StringReader(text));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      findings.problem(new Place(file.name(), line), "this is no YAML: " + e.getProblem(), CHECK);
    } catch (ReaderException e) {
      findings.problem(
          new Place(file.name(), lineOf(text, e.getPosition())),
          "there is a character that YAML does not allow",
          "remove it");
    } catch (YAMLException e) {
      findings.problem(new Place(file.name(), 1), "this is no YAML: " + e.getMessage(), CHECK);
    }
    return null;
  }

  private static int lineOf(String text, int position) {
    return 1 + (int) text.codePoints().limit(position).filter(letter -> letter == '\n').count();
  }

  /** What the keys inside the file begin with; null if it holds no document. */
  private static @Nullable String documentKey(Node root) {
    Node document = valueOf(root, "document");
    return document != null && valueOf(document, "key") instanceof ScalarNode key
        ? key.getValue().strip()
        : null;
  }

  private static @Nullable Node valueOf(Node node, String key) {
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
          return tuple.getValueNode();
        }
      }
    }
    return null;
  }
}
