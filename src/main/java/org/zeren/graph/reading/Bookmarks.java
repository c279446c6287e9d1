package org.zeren.graph.reading;

import graphql.GraphQLContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.neo4j.driver.Bookmark;

/** How far a request has seen the database: what it sent, and what its sessions saw since. */
public final class Bookmarks {

  private final Set<Bookmark> held;

  Bookmarks(Collection<Bookmark> sent) {
    this.held = new LinkedHashSet<>(sent);
  }

  /** Those of that request, which begins with none unless it sent some. */
  public static Bookmarks of(GraphQLContext request) {
    return request.computeIfAbsent(Bookmarks.class, it -> new Bookmarks(Set.of()));
  }

  synchronized Set<Bookmark> held() {
    return Set.copyOf(held);
  }

  public synchronized void add(Bookmarks others) {
    held.addAll(others.held());
  }

  /** A session that was opened with some of them has seen others, which come after those. */
  synchronized void replace(Set<Bookmark> given, Collection<Bookmark> seen) {
    held.removeAll(given);
    held.addAll(seen);
  }
}
