package org.zeren.bench;

/** API and floor answer an operation differently, so that comparing their speed says nothing. */
final class AnswersDiffer extends Exception {

  AnswersDiffer(String message) {
    super(message);
  }
}
