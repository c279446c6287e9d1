package org.zeren.access;

/** A request that its caller may not make. */
public final class Refused extends RuntimeException {

  private final String code;

  private Refused(String code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  /** The caller has not said who it is. */
  public static Refused unauthenticated() {
    return new Refused("UNAUTHENTICATED", "This needs a token; send it as a bearer token.");
  }

  /** The caller's roles or its agency do not allow it. */
  public static Refused forbidden() {
    return new Refused("FORBIDDEN", "Your roles do not allow this.");
  }

  /** What clients may tell errors apart by: {@code UNAUTHENTICATED} or {@code FORBIDDEN}. */
  public String code() {
    return code;
  }
}
