package org.zeren.access;

import graphql.GraphQLContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Tells who the bearer of a token is, for connections that bring it in a message of their own. */
public interface Authenticator {

  /**
   * The bearer of the token, or an anonymous caller without one, where it may read.
   *
   * @throws Refused when the token does not hold, its bearer has no role, or there is none and
   *     anonymous reading is off
   */
  Session authenticate(@Nullable String token);

  /**
   * A caller for as long as its token holds.
   *
   * @param until when the token expires; null for an anonymous caller
   */
  record Session(Caller caller, @Nullable Instant until) {

    /** The one that a request is made in; an endless one of nobody when it is unknown. */
    public static Session of(GraphQLContext request) {
      return request.getOrDefault(Session.class, new Session(Caller.of(request), null));
    }

    /** Tells a request who makes it. */
    public void putInto(GraphQLContext.Builder request) {
      request.put(Session.class, this).put(Caller.class, caller);
    }

    /** Whether the token holds no longer. */
    public boolean isOver(Instant now) {
      return until != null && !now.isBefore(until);
    }
  }
}
