package org.zeren.seeding;

/** One thing that is wrong with a seed, and how to mend it. */
record Problem(Place place, String wrong, String remedy) {

  @Override
  public String toString() {
    return place + ": " + wrong + "; " + remedy;
  }
}
