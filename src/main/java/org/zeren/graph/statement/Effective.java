package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.meaning.GraphModel.Argument;
import org.zeren.graph.meaning.GraphModel.FilterField;
import org.zeren.graph.meaning.GraphModel.FilterType;
import org.zeren.graph.meaning.GraphModel.Path;

/**
 * What arguments ask for. A box that was cleared and a choice of nothing ask for nothing: an empty
 * condition is left out wherever it stands, and a filter of nothing else is no filter.
 */
final class Effective {

  private Effective() {}

  /** The arguments without those that ask for nothing. */
  static Map<String, ?> arguments(Path path, Map<String, ?> given) {
    Map<String, @Nullable Object> effective = new LinkedHashMap<>();
    given.forEach(
        (name, value) -> {
          Object asked =
              path.arguments().get(name) instanceof Argument.Filter filter && value != null
                  ? filter(filter.type(), Inputs.object(value))
                  : value;
          if (asked == null || !isNothing(asked)) {
            effective.put(name, asked);
          }
        });
    return effective;
  }

  private static Map<String, ?> filter(FilterType type, Map<String, ?> given) {
    Map<String, Object> effective = new LinkedHashMap<>();
    given.forEach(
        (name, value) -> {
          Object asked = value == null ? null : condition(type, name, value);
          if (asked != null && !isNothing(asked)) {
            effective.put(name, asked);
          }
        });
    return effective;
  }

  private static @Nullable Object condition(FilterType type, String name, Object value) {
    return switch (name) {
      case "and", "or" -> filters(type, value);
      case "not" -> filter(type, Inputs.object(value));
      default ->
          type.fields().get(name) instanceof FilterField.FullText
                  && value instanceof String text
                  && text.isBlank()
              ? null
              : value;
    };
  }

  private static List<Map<String, ?>> filters(FilterType type, Object value) {
    List<Map<String, ?>> effective = new ArrayList<>();
    for (Map<String, ?> each : Inputs.objects(value)) {
      Map<String, ?> asked = filter(type, each);
      if (!asked.isEmpty()) {
        effective.add(asked);
      }
    }
    return effective;
  }

  private static boolean isNothing(Object value) {
    return (value instanceof Collection<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }
}
