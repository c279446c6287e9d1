package org.zeren.bench;

/** One turn of load, and what it cost: processor seconds and bytes. */
record Turn(Load load, double ownSeconds, double databaseSeconds, long allocated) {

  double ownMicroseconds() {
    return ownSeconds * 1e6 / Math.max(1, load.requests());
  }

  double databaseMicroseconds() {
    return databaseSeconds * 1e6 / Math.max(1, load.requests());
  }

  double kilobytes() {
    return allocated / 1024.0 / Math.max(1, load.requests());
  }
}
