package org.zeren.recording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One number that a follow-up reports. */
record Figure(String label, @Nullable String labelEn, double value, String unit) {

  private static final int MOST = 100;
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_UNIT = 50;

  /** As many as a FLOAT gives back as they were written. */
  private static final int DIGITS = 15;

  static List<Figure> all(List<?> inputs, Mistakes mistakes) {
    if (inputs.size() > MOST) {
      mistakes.add(Wrong.TOO_MANY, Map.of("most", MOST), "figures");
    }
    List<Figure> figures = new ArrayList<>();
    for (int at = 0; at < inputs.size(); at++) {
      if (inputs.get(at) instanceof Map<?, ?> input) {
        figures.add(of(input, "" + at, mistakes));
      }
    }
    return figures;
  }

  private static Figure of(Map<?, ?> input, String at, Mistakes mistakes) {
    Object english = input.get("labelEn");
    return new Figure(
        text(input, "label", LONGEST_LABEL, at, mistakes),
        english == null ? null : text(input, "labelEn", LONGEST_LABEL, at, mistakes),
        value((BigDecimal) input.get("value"), at, mistakes),
        text(input, "unit", LONGEST_UNIT, at, mistakes));
  }

  private static String text(
      Map<?, ?> input, String name, int longest, String at, Mistakes mistakes) {
    return Texts.check(String.valueOf(input.get(name)), longest, mistakes, "figures", at, name);
  }

  private static double value(@Nullable BigDecimal given, String at, Mistakes mistakes) {
    BigDecimal value = (given == null ? BigDecimal.ZERO : given).stripTrailingZeros();
    if (value.precision() > DIGITS
        || value.scale() > DIGITS
        || (long) value.precision() - value.scale() > DIGITS) {
      mistakes.add(Wrong.TOO_MANY_DIGITS, Map.of("most", DIGITS), "figures", at, "value");
      return 0;
    }
    return value.doubleValue();
  }

  /** The properties of its node, which is the n-th of its follow-up. */
  Map<String, @Nullable Object> properties(String key, int rank) {
    Map<String, @Nullable Object> properties = new HashMap<>();
    properties.put("id", "figure:" + key + "/" + rank);
    properties.put("origin", "API");
    properties.put("rank", rank);
    properties.put("label", label);
    properties.put("labelEn", labelEn);
    properties.put("value", value);
    properties.put("unit", unit);
    return properties;
  }

  /** Those of several, in their order. */
  static List<Map<String, @Nullable Object>> properties(List<Figure> figures, String key) {
    List<Map<String, @Nullable Object>> properties = new ArrayList<>();
    for (Figure figure : figures) {
      properties.add(figure.properties(key, properties.size() + 1));
    }
    return properties;
  }
}
