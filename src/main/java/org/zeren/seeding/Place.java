package org.zeren.seeding;

/**
 * Where something stands in the seed.
 *
 * @param file the file's name below the seed's folder
 * @param line counted from 1
 */
record Place(String file, int line) implements Comparable<Place> {

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    return byFile != 0 ? byFile : Integer.compare(line, other.line);
  }

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
