package org.zeren.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.zeren.access.Caller;
import org.zeren.access.Role;

/** Tells from a checked token who its bearer is. What is no role of Zeren's is passed over. */
final class TokenCallers {

  private static final Pattern AGENCY = Pattern.compile("agency:[A-Za-z0-9._/-]{1,200}");

  private final String rolesClaim;
  private final String agencyClaim;

  TokenCallers(AccessProperties properties) {
    this.rolesClaim = properties.rolesClaim();
    this.agencyClaim = properties.agencyClaim();
  }

  Caller of(Jwt token) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : texts(claim(token.getClaims(), rolesClaim))) {
      for (Role role : Role.values()) {
        if (role.name().equals(name.toUpperCase(Locale.ROOT))) {
          roles.add(role);
        }
      }
    }
    Object agency = claim(token.getClaims(), agencyClaim);
    return new Caller(
        subject(token),
        roles,
        agency instanceof String id && AGENCY.matcher(id).matches() ? id : null);
  }

  /** Decoders refuse tokens without one. */
  static String subject(Jwt token) {
    return Objects.requireNonNull(token.getSubject());
  }

  /** A claim of exactly that name, else the one that its dots lead to. */
  private static @Nullable Object claim(Map<?, ?> claims, String path) {
    Object whole = claims.get(path);
    int dot = path.indexOf('.');
    if (whole != null || dot < 0) {
      return whole;
    }
    return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
        ? claim(inner, path.substring(dot + 1))
        : null;
  }

  private static List<String> texts(@Nullable Object claim) {
    if (claim instanceof String text) {
      return List.of(text.trim().split("[\\s,]+"));
    }
    List<String> texts = new ArrayList<>();
    if (claim instanceof Collection<?> many) {
      many.forEach(each -> texts.add(String.valueOf(each)));
    }
    return texts;
  }
}
