package org.zeren.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a request asks for; {@link Unreadable} where it is not as the specification says. */
public final class RequestReader {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> PARAMETERS =
      List.of("query", "operationName", "variables", "extensions", "documentId");

  private final HttpProperties limits;
  private final TrustedDocuments documents;

  RequestReader(HttpProperties limits, TrustedDocuments documents) {
    this.limits = limits;
    this.documents = documents;
  }

  /** The content type of a POST; 415 for any other than JSON in UTF-8. */
  public static void requireJson(@Nullable String contentType) {
    MediaType type;
    try {
      type = MediaType.parseMediaType(contentType == null ? "" : contentType);
    } catch (InvalidMediaTypeException e) {
      throw unsupported();
    }
    if (!type.getType().equals("application")
        || !(type.getSubtype().equals("json") || type.getSubtype().equals("graphql-response+json"))
        || !isUtf8(type)) {
      throw unsupported();
    }
  }

  private static boolean isUtf8(MediaType type) {
    try {
      Charset charset = type.getCharset();
      return charset == null || charset.equals(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Unreadable unsupported() {
    return new Unreadable(
        415, "UNSUPPORTED_MEDIA_TYPE", "Send the content type application/json, in UTF-8.");
  }

  /** One operation, or several in a list. */
  public Asked body(byte[] bytes) {
    Object parsed = json(text(bytes), "The body");
    if (parsed instanceof List<?> list) {
      if (limits.batch() < 2) {
        throw bad("BATCH_REFUSED", "This server takes one operation at a time.");
      }
      if (list.isEmpty() || list.size() > limits.batch()) {
        throw bad(
            "BATCH_TOO_LARGE",
            "A list holds 1 to " + limits.batch() + " operations; this has " + list.size() + ".");
      }
      List<Operation> operations = new ArrayList<>();
      list.forEach(each -> operations.add(operation(each)));
      return new Asked(operations, true);
    }
    return new Asked(List.of(operation(parsed)), false);
  }

  /** The operation in the parameters of a GET. */
  public Asked parameters(MultiValueMap<String, String> given) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    for (String name : PARAMETERS) {
      List<String> values = given.getOrDefault(name, List.of());
      if (values.size() > 1) {
        throw bad("INVALID_REQUEST", "The parameter " + name + " is given twice.");
      }
      if (!values.isEmpty() && !values.get(0).isEmpty()) {
        String value = values.get(0);
        boolean json = name.equals("variables") || name.equals("extensions");
        body.put(name, json ? json(value, "The parameter " + name) : value);
      }
    }
    return new Asked(List.of(operation(body)), false);
  }

  /** The operation in a JSON object. */
  public Operation operation(@Nullable Object parsed) {
    if (!(parsed instanceof Map<?, ?> body)) {
      throw bad("INVALID_REQUEST", "A request is a JSON object with an entry query.");
    }
    Map<String, Object> extensions = object(body, "extensions");
    String text = string(body, "query");
    String document = documents.resolve(text, string(body, "documentId"), extensions);
    Map<String, Object> variables = object(body, "variables");
    Values.check(variables, limits.variables(), limits.variablesDepth());
    return new Operation(document, string(body, "operationName"), variables, extensions);
  }

  private static @Nullable String string(Map<?, ?> body, String name) {
    Object value = body.get(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw bad("INVALID_REQUEST", name + " has to be a string.");
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> object(Map<?, ?> body, String name) {
    Object value = body.get(name);
    if (value == null) {
      return Map.of();
    }
    if (value instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    throw bad("INVALID_REQUEST", name + " has to be an object.");
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw bad("INVALID_JSON", "The body is not UTF-8.");
    }
  }

  private static @Nullable Object json(String text, String what) {
    try {
      return JSON.readValue(text, Object.class);
    } catch (JacksonException e) {
      throw bad("INVALID_JSON", what + " is not JSON.");
    }
  }

  private static Unreadable bad(String code, String message) {
    return new Unreadable(400, code, message);
  }

  /**
   * What one HTTP request asks for.
   *
   * @param batched whether it came as a list and is answered with one
   */
  public record Asked(List<Operation> operations, boolean batched) {}

  /** One operation to be carried out. */
  public record Operation(
      String document,
      @Nullable String operationName,
      Map<String, Object> variables,
      Map<String, Object> extensions) {

    /** The same as Spring for GraphQL takes it. */
    public GraphQlRequest asRequest() {
      return new DefaultGraphQlRequest(document, operationName, variables, extensions);
    }
  }
}
