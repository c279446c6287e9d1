package org.zeren.tally;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A clock that stands still until it is moved on. */
final class MovingClock extends Clock {

  private volatile Instant now = Instant.parse("2024-06-01T10:00:00Z");

  void moveOn(int days) {
    now = now.plus(days, ChronoUnit.DAYS);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
