package org.zeren.seeding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads the nodes of one file by their {@link Shape}, noting all that does not fit. */
final class EntryReader {

  private final String file;
  private final Findings findings;
  private final Keys keys;

  EntryReader(String file, @Nullable String document, Findings findings) {
    this.file = file;
    this.findings = findings;
    this.keys = new Keys(document, findings);
  }

  /** Null if the node is no mapping. */
  @Nullable Entry read(Node node, Shape shape) {
    Entry entry;
    if (node instanceof MappingNode mapping) {
      entry = whole(mapping, shape);
    } else if (node instanceof ScalarNode scalar && shape.subject() != null) {
      entry = subjectAlone(scalar, shape, shape.subject());
    } else {
      findings.problem(
          place(node),
          "a " + shape.noun() + " must be written as keys with values",
          "write one \"key: value\" a line, of " + String.join(", ", shape.fields().keySet()));
      return null;
    }
    complete(entry);
    shape.rules().forEach(rule -> rule.check(entry, findings));
    return entry;
  }

  private Entry subjectAlone(ScalarNode scalar, Shape shape, String key) {
    Map<String, Object> values = new LinkedHashMap<>();
    Object value = value(scalar, key, field(shape, key).form());
    if (value != null) {
      values.put(key, value);
    }
    return new Entry(shape, place(scalar), Set.of(key), values);
  }

  private static Shape.Field field(Shape shape, String key) {
    return Objects.requireNonNull(shape.fields().get(key));
  }

  private Entry whole(MappingNode mapping, Shape shape) {
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, Place> seen = new HashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
      Place place = place(tuple.getKeyNode());
      Place first = seen.putIfAbsent(key, place);
      Shape.Field field = shape.fields().get(key);
      if (field == null) {
        unknown(place, key, shape);
      } else if (first != null) {
        findings.problem(
            place,
            "\""
                + key
                + "\" stands twice in one "
                + shape.noun()
                + ", first in line "
                + first.line(),
            "remove one of the two");
      } else {
        Object value = value(tuple.getValueNode(), key, field.form());
        if (value != null) {
          values.put(key, value);
        }
      }
    }
    return new Entry(shape, place(mapping), seen.keySet(), values);
  }

  private void unknown(Place place, String key, Shape shape) {
    String remedy =
        Spelling.nearest(key, shape.fields().keySet())
            .map(near -> "write \"" + near + "\"")
            .orElse("remove it, or use one of " + String.join(", ", shape.fields().keySet()));
    findings.problem(place, "a " + shape.noun() + " has no key \"" + key + "\"", remedy);
  }

  /** Adds what holds where nothing is said, or notes that something must be. */
  private void complete(Entry entry) {
    for (Shape.Field field : entry.shape().fields().values()) {
      if (entry.gives(field.key())) {
        continue;
      }
      if (field.required()) {
        findings.problem(
            entry.place(),
            "the " + entry.shape().noun() + " has no \"" + field.key() + "\"",
            "add \"" + field.key() + ": …\"");
      } else if (field.otherwise() != null) {
        entry.values().put(field.key(), field.otherwise());
      } else if (field.form() instanceof Form.To to
          && to.orOwnKey()
          && entry.values().get("key") instanceof String key) {
        entry.values().put(field.key(), keys.implied(to, key, entry.place()));
      }
    }
  }

  private @Nullable Object value(Node node, String key, Form form) {
    if (node instanceof ScalarNode scalar && isEmpty(scalar)) {
      findings.problem(place(node), "\"" + key + "\" has no value", "give it one, or remove it");
      return null;
    }
    if (form instanceof Form.Nested nested) {
      return read(node, nested.shape());
    }
    if (form instanceof Form.ListOf list) {
      return items(node, key, list.item());
    }
    if (!(node instanceof ScalarNode scalar)) {
      findings.problem(
          place(node),
          "\"" + key + "\" must be a single value",
          "write it behind the colon, without brackets or hyphens");
      return null;
    }
    return single(scalar, form);
  }

  private @Nullable Object single(ScalarNode scalar, Form form) {
    String written = scalar.getValue().strip();
    Place place = place(scalar);
    if (form instanceof Form.Key key) {
      return keys.define(written, key.type(), place);
    }
    if (form instanceof Form.To to) {
      return keys.refer(written, to, place);
    }
    return Values.read(written, form, place, findings);
  }

  private @Nullable List<Object> items(Node node, String key, Form form) {
    if (!(node instanceof SequenceNode sequence)) {
      findings.problem(
          place(node), "\"" + key + "\" must be a list", "write it as [one, two], or with hyphens");
      return null;
    }
    List<Object> items = new ArrayList<>();
    Set<Object> ids = new HashSet<>();
    for (Node item : sequence.getValue()) {
      Object value = value(item, key, form);
      if (value != null) {
        items.add(value);
        once(value, key, ids);
      }
    }
    return items;
  }

  /** A node is mentioned once in a list: the graph has one relationship for it. */
  private void once(Object item, String list, Set<Object> ids) {
    Reference mention =
        item instanceof Entry entry
            ? subject(entry)
            : item instanceof Reference reference ? reference : null;
    if (mention != null && !ids.add(mention.id())) {
      findings.problem(
          mention.place(),
          "\"" + list + "\" names " + mention.id() + " twice",
          "remove one of the two");
    }
  }

  private static @Nullable Reference subject(Entry entry) {
    String key = entry.shape().subject();
    return key == null ? null : entry.reference(key);
  }

  private static boolean isEmpty(ScalarNode scalar) {
    return scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank();
  }

  private Place place(Node node) {
    return new Place(file, node.getStartMark().getLine() + 1);
  }
}
