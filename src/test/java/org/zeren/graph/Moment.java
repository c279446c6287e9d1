package org.zeren.graph;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds on the date that a question is asked for. */
record Moment(LocalDate asOf, LocalDate lastDaySoon) {

  static Moment of(LocalDate day) {
    return new Moment(day, day.plusDays(30));
  }

  boolean reached(@Nullable LocalDate day) {
    return day != null && !day.isAfter(asOf);
  }

  boolean passed(@Nullable LocalDate day) {
    return day != null && day.isBefore(asOf);
  }

  /** The day is the first on which the period no longer holds. */
  boolean within(@Nullable LocalDate since, @Nullable LocalDate until) {
    return (since == null || reached(since)) && !reached(until);
  }

  boolean inForce(Vertex duty) {
    return within(duty.date("since"), duty.date("until"));
  }

  boolean begun(Vertex duty) {
    return duty.date("since") == null || reached(duty.date("since"));
  }

  boolean inForce(Vertex.Edge membership) {
    return within(membership.date("since"), membership.date("until"));
  }

  boolean happened(Vertex.Edge succession) {
    return succession.date("on") == null || reached(succession.date("on"));
  }

  boolean knows(Vertex followUp) {
    return followUp.date("knownOn") == null || reached(followUp.date("knownOn"));
  }
}
