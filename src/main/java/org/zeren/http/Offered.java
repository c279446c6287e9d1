package org.zeren.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The media types that answers come in. */
public enum Offered {
  /** The type of the specification: its status tells what became of the request. */
  GRAPHQL("application/graphql-response+json"),
  /** The older one: 200 for whatever was understood. */
  JSON("application/json");

  private final MediaType type;
  private final String withCharset;

  Offered(String type) {
    this.type = MediaType.parseMediaType(type);
    this.withCharset = type + ";charset=utf-8";
  }

  /**
   * Whether the Accept headers prefer a stream of events to both kinds of JSON, by the quality that
   * the most specific range gives each (RFC 9110, 12.5.1).
   */
  public static boolean isForEvents(List<String> acceptHeaders) {
    List<MediaType> accepted;
    try {
      accepted = MediaType.parseMediaTypes(acceptHeaders);
    } catch (InvalidMediaTypeException e) {
      return false;
    }
    double events = quality(MediaType.TEXT_EVENT_STREAM, accepted);
    return events > 0
        && events > quality(GRAPHQL.type, accepted)
        && events > quality(JSON.type, accepted);
  }

  private static double quality(MediaType type, List<MediaType> accepted) {
    return accepted.stream()
        .filter(range -> range.includes(type))
        .max(Comparator.comparingInt(Offered::precision))
        .map(MediaType::getQualityValue)
        .orElse(0.0);
  }

  private static int precision(MediaType range) {
    return range.isWildcardType() ? 0 : range.isWildcardSubtype() ? 1 : 2;
  }

  /** With the character set that it is written in. */
  String withCharset() {
    return withCharset;
  }

  /** What fits the Accept headers best; plain JSON without any; 406 when nothing fits. */
  static Offered by(List<String> acceptHeaders) {
    List<MediaType> accepted;
    try {
      accepted = new ArrayList<>(MediaType.parseMediaTypes(acceptHeaders));
    } catch (InvalidMediaTypeException e) {
      throw notAcceptable();
    }
    if (accepted.isEmpty()) {
      return JSON;
    }
    MimeTypeUtils.sortBySpecificity(accepted);
    accepted.sort((a, b) -> Double.compare(b.getQualityValue(), a.getQualityValue()));
    for (MediaType each : accepted) {
      if (each.getQualityValue() > 0) {
        if (each.isConcrete() && each.equalsTypeAndSubtype(GRAPHQL.type) && isUtf8(each)) {
          return GRAPHQL;
        }
        if (each.includes(JSON.type) && isUtf8(each)) {
          return JSON;
        }
      }
    }
    throw notAcceptable();
  }

  private static boolean isUtf8(MediaType type) {
    String charset = type.getParameter("charset");
    return charset == null || charset.equalsIgnoreCase("utf-8");
  }

  private static Unreadable notAcceptable() {
    return new Unreadable(
        406,
        "NOT_ACCEPTABLE",
        "Accept application/graphql-response+json, application/json, or text/event-stream.");
  }
}
