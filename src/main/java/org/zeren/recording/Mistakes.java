package org.zeren.recording;

import java.util.ArrayList;
import java.util.List;
import org.zeren.recording.UserError.Code;

/** What is wrong with one input, collected so that a caller hears of all of it at once. */
final class Mistakes {

  private final List<UserError> errors = new ArrayList<>();

  Mistakes() {}

  /** Begins with those that were found before. */
  Mistakes(List<UserError> before) {
    errors.addAll(before);
  }

  /** The field is the way to it; none for the input as a whole. */
  void add(Code code, String message, String... field) {
    errors.add(new UserError(code, message, field.length == 0 ? null : List.of(field)));
  }

  void invalid(String message, String... field) {
    add(Code.INVALID, message, field);
  }

  boolean none() {
    return errors.isEmpty();
  }

  List<UserError> all() {
    return List.copyOf(errors);
  }
}
