package org.zeren.console;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One object of an answer, with the words to write it in.
 *
 * @param fields its fields, by name
 */
record Entry(Map<String, Object> fields, Words words) {

  /** The value at the end of that way through nested objects; null where the way ends before. */
  @Nullable Object at(String... way) {
    Object value = fields;
    for (String name : way) {
      value = value instanceof Map<?, ?> object ? object.get(name) : null;
    }
    return value;
  }

  /** The day there; null where there is none. */
  @Nullable LocalDate day(String... way) {
    return at(way) instanceof String day ? LocalDate.parse(day) : null;
  }

  /** The year there; null where there is none. */
  @Nullable Year year(String... way) {
    return at(way) instanceof Number year ? Year.of(year.intValue()) : null;
  }

  /** The moment there; null where there is none. */
  @Nullable OffsetDateTime moment(String... way) {
    return at(way) instanceof String moment ? OffsetDateTime.parse(moment) : null;
  }

  /** The text there; what no text states is said so. */
  String stated(String... way) {
    Object value = at(way);
    return value == null ? words.of("notStated") : value.toString();
  }

  /** The word for the value of an enum there. */
  String word(String type, String... way) {
    return words.of(type, at(way));
  }

  /** Whom it is restricted to, or that it is not. */
  String readers() {
    return at("visibleTo") instanceof List<?> readers && !readers.isEmpty()
        ? readers.stream()
            .map(reader -> words.of("Audience", reader))
            .collect(Collectors.joining(words.separator()))
        : words.of("restriction.everybody");
  }

  /** Each entry of the list there. */
  List<Entry> all(String name) {
    return fields.get(name) instanceof List<?> list
        ? list.stream().map(each -> of(each, words)).toList()
        : List.of();
  }

  /** Each entry of the list there, written one after the other. */
  String joined(String name, Function<Entry, @Nullable Object> written) {
    return all(name).stream()
        .map(written)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(words.separator()));
  }

  /** The object there; one without fields where there is none. */
  Entry inner(String name) {
    return of(fields.get(name), words);
  }

  @SuppressWarnings("unchecked")
  static Entry of(@Nullable Object object, Words words) {
    return new Entry(object instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of(), words);
  }
}
