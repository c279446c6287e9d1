package org.zeren.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is wrong with one input, collected so that a caller hears of all of it at once. */
final class Mistakes {

  private final List<UserError> errors = new ArrayList<>();

  Mistakes() {}

  /** Begins with those that were found before. */
  Mistakes(List<UserError> before) {
    errors.addAll(before);
  }

  /** The field is the way to it; none for the input as a whole. */
  void add(Wrong wrong, String... field) {
    add(wrong, Map.of(), field);
  }

  /** The facts are what its sentence tells of this case. */
  void add(Wrong wrong, Map<String, ?> facts, String... field) {
    errors.add(new UserError(wrong, facts, field.length == 0 ? null : List.of(field)));
  }

  boolean none() {
    return errors.isEmpty();
  }

  List<UserError> all() {
    return List.copyOf(errors);
  }
}
