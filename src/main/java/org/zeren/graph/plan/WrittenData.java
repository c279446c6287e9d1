package org.zeren.graph.plan;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * The data of a response, as JSON that is written already. Whoever writes responses and takes them
 * so says so, by {@link #TAKEN} in the request's context.
 */
public final class WrittenData implements JacksonSerializable {

  /** Stands in the context of requests whose response may hold written data. */
  public static final Object TAKEN = WrittenData.class;

  private final SerializableString json;

  WrittenData(byte[] json) {
    this.json = new WrittenJson(json);
  }

  @Override
  public void serialize(JsonGenerator out, SerializationContext context) {
    out.writeRawValue(json);
  }

  @Override
  public void serializeWithType(
      JsonGenerator out, SerializationContext context, TypeSerializer types) {
    serialize(out, context);
  }
}
