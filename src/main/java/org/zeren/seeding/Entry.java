package org.zeren.seeding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One mapping of the seed, read by its {@link Shape}.
 *
 * @param given the keys that it has
 * @param values those of their values that have the form they must, and what holds otherwise
 */
record Entry(Shape shape, Place place, Set<String> given, Map<String, Object> values) {

  /** The full key: that of a measure begins with its document's. */
  String key() {
    return String.valueOf(values.get("key"));
  }

  boolean gives(String key) {
    return given.contains(key);
  }

  @Nullable String text(String key) {
    return (String) values.get(key);
  }

  @Nullable LocalDate day(String key) {
    return (LocalDate) values.get(key);
  }

  @Nullable Span span(String key) {
    return (Span) values.get(key);
  }

  @Nullable Reference reference(String key) {
    return (Reference) values.get(key);
  }

  @Nullable Entry entry(String key) {
    return (Entry) values.get(key);
  }

  List<Reference> references(String key) {
    return list(key, Reference.class);
  }

  List<Entry> entries(String key) {
    return list(key, Entry.class);
  }

  List<String> texts(String key) {
    return list(key, String.class);
  }

  /**
   * The properties that a node has from this entry: one for each key with a value of its own, null
   * where nothing is stated.
   */
  Map<String, @Nullable Object> properties() {
    Map<String, @Nullable Object> properties = new HashMap<>();
    for (Shape.Field field : shape.fields().values()) {
      if (isProperty(field.form())) {
        properties.put(field.key(), values.get(field.key()));
      }
    }
    return properties;
  }

  private static boolean isProperty(Form form) {
    return form instanceof Form.ListOf list
        ? isProperty(list.item())
        : form instanceof Form.Word || form instanceof Form.Plain plain && plain != Form.Plain.SPAN;
  }

  private <T> List<T> list(String key, Class<T> type) {
    return values.get(key) instanceof List<?> list
        ? list.stream().map(type::cast).toList()
        : List.of();
  }
}
