package org.zeren.bench;

/** How much of everything a nation has. */
record Size(int documents, int measures, int agencies, int groups, int duties, int followUps) {

  static final int DOCUMENTS_A_BATCH = 10;

  static Size of(double scale) {
    return new Size(
        times(2_000, scale),
        times(60_000, scale),
        times(3_000, scale),
        times(500, scale),
        times(180_000, scale),
        times(240_000, scale));
  }

  private static int times(int count, double scale) {
    return Math.max(20, (int) Math.round(count * scale));
  }
}
