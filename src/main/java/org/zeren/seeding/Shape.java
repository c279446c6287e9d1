package org.zeren.seeding;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keys that a mapping of the seed may have, and the rules that hold between them.
 *
 * @param noun what messages call it
 * @param subject the key whose value a list of such mappings names only once, and which is meant
 *     where a single value stands instead of the mapping; null if there is none
 */
record Shape(String noun, Map<String, Field> fields, List<Rule> rules, @Nullable String subject) {

  /**
   * One key.
   *
   * @param otherwise the value where the seed says nothing; null means that it is not stated
   */
  record Field(String key, Form form, boolean required, @Nullable Object otherwise) {

    static Field must(String key, Form form) {
      return new Field(key, form, true, null);
    }

    static Field may(String key, Form form) {
      return new Field(key, form, false, null);
    }

    Field otherwise(Object value) {
      return new Field(key, form, false, value);
    }
  }

  /** What must hold between the values of one entry. */
  interface Rule {
    void check(Entry entry, Findings findings);
  }

  static Shape of(String noun, Field... fields) {
    Map<String, Field> byKey = new LinkedHashMap<>();
    Arrays.stream(fields).forEach(field -> byKey.put(field.key(), field));
    return new Shape(noun, byKey, List.of(), null);
  }

  Shape with(Rule... added) {
    return new Shape(noun, fields, List.of(added), subject);
  }

  Shape about(String key) {
    return new Shape(noun, fields, rules, key);
  }
}
