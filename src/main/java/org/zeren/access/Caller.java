package org.zeren.access;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a request.
 *
 * @param name what the audit trail calls it: the subject of its token; {@code anonymous} without
 *     one
 * @param agencyId the global id of the agency that it speaks for; null when it speaks for none
 */
public record Caller(String name, Set<Role> roles, @Nullable String agencyId) {

  private static final Caller ANONYMOUS = new Caller("anonymous", Set.of(), null);

  public Caller {
    roles = Set.copyOf(roles);
  }

  /** One without a token: no role, no agency. */
  public static Caller anonymous() {
    return ANONYMOUS;
  }

  /** The caller of that request; anonymous when nobody has put one there. */
  public static Caller of(GraphQLContext request) {
    return request.getOrDefault(Caller.class, ANONYMOUS);
  }

  /** Whether it holds the role. */
  public boolean is(Role role) {
    return roles.contains(role);
  }

  /**
   * What a restricted node has to name for this caller to see it: the names of its roles and the id
   * of its agency.
   */
  public List<String> readers() {
    if (roles.isEmpty() && agencyId == null) {
      return List.of();
    }
    Stream<String> named = roles.stream().map(Role::name);
    return Stream.concat(named, Stream.ofNullable(agencyId)).sorted().toList();
  }

  /**
   * Passes when the caller holds one of the roles.
   *
   * @throws Refused otherwise
   */
  public void require(Role... any) {
    for (Role role : any) {
      if (is(role)) {
        return;
      }
    }
    throw this.equals(ANONYMOUS) ? Refused.unauthenticated() : Refused.forbidden();
  }
}
