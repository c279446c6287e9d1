package org.zeren.live;

import graphql.GraphQLError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What is sent over a connection, as JSON. */
final class Messages {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Messages() {}

  /** A message of the protocol graphql-transport-ws; id and payload may be absent. */
  static String of(String type, @Nullable String id, @Nullable Object payload) {
    Map<String, Object> message = new LinkedHashMap<>();
    if (id != null) {
      message.put("id", id);
    }
    message.put("type", type);
    if (payload != null) {
      message.put("payload", payload);
    }
    return json(message);
  }

  static String json(Object value) {
    return JSON.writeValueAsString(value);
  }

  /** The object in the text; null when there is none. */
  static @Nullable Map<?, ?> read(String text) {
    try {
      return JSON.readValue(text, Object.class) instanceof Map<?, ?> object ? object : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  /** One error with its code, as a list. */
  static List<Map<String, Object>> error(String code, String message) {
    return List.of(Map.of("message", message, "extensions", Map.of("code", code)));
  }

  /** What the sender is told of a stream that broke. */
  static List<Map<String, Object>> errors(Throwable failure) {
    return failure instanceof SubscriptionPublisherException told
        ? told.getErrors().stream().map(GraphQLError::toSpecification).toList()
        : error("INTERNAL_ERROR", "Something went wrong on the server.");
  }
}
