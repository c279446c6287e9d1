package org.zeren.graph.plan;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.CoercingSerializeException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.internal.types.InternalTypeSystem;
import org.zeren.graph.statement.Sentence;
import org.zeren.graph.statement.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/**
 * How what the database returned is written as JSON, without objects in between. It knows the
 * regular case only: what is an error in the response is {@link Irregular}.
 */
interface Writing {

  /** Writes the value; false when it is null, and nothing was written. */
  boolean write(Value value, JsonGenerator out) throws Irregular;

  /** What has to be answered in another way. */
  final class Irregular extends Exception {

    static final Irregular INSTANCE = new Irregular();

    private Irregular() {
      super(null, null, false, false);
    }
  }

  /**
   * A writing with what is allowed of it.
   *
   * @param required whether it must not be null
   */
  record Slot(Writing writing, boolean required) {

    void write(Value value, JsonGenerator out) throws Irregular {
      if (!writing.write(value, out)) {
        if (required) {
          throw Irregular.INSTANCE;
        }
        out.writeNull();
      }
    }
  }

  /**
   * An object, as the list of its selected fields.
   *
   * @param names response keys in their order
   * @param at where each field stands in the list; null for the type's own name
   */
  record OfObject(String type, List<SerializableString> names, List<@Nullable Field> fields)
      implements Writing {

    /** One field of it. */
    record Field(int at, Slot slot) {}

    @Override
    public boolean write(Value value, JsonGenerator out) throws Irregular {
      if (value.isNull()) {
        return false;
      }
      out.writeStartObject();
      for (int i = 0; i < fields.size(); i++) {
        Field field = fields.get(i);
        out.writeName(names.get(i));
        if (field == null) {
          out.writeString(type);
        } else {
          field.slot().write(value.get(field.at()), out);
        }
      }
      out.writeEndObject();
      return true;
    }
  }

  /** An object of one of several types, as its type's name or its labels, and then its fields. */
  record OfOneOf(Map<String, Writing> types) implements Writing {

    @Override
    public boolean write(Value value, JsonGenerator out) throws Irregular {
      if (value.isNull()) {
        return false;
      }
      Writing writing = of(value.get(0));
      return writing != null && writing.write(value.get(1), out);
    }

    private @Nullable Writing of(Value named) {
      if (!named.hasType(InternalTypeSystem.TYPE_SYSTEM.LIST())) {
        return types.get(named.asString());
      }
      for (int i = 0; i < named.size(); i++) {
        Writing writing = types.get(named.get(i).asString());
        if (writing != null) {
          return writing;
        }
      }
      return null;
    }
  }

  /** What stands at that place of a list. */
  record OfPart(int at, Writing writing) implements Writing {

    @Override
    public boolean write(Value value, JsonGenerator out) throws Irregular {
      return !value.isNull() && writing.write(value.get(at), out);
    }
  }

  /** A list of objects; an empty one for null. */
  record OfList(Slot element) implements Writing {

    @Override
    public boolean write(Value value, JsonGenerator out) throws Irregular {
      out.writeStartArray();
      for (int i = 0; i < (value.isNull() ? 0 : value.size()); i++) {
        element.write(value.get(i), out);
      }
      out.writeEndArray();
      return true;
    }
  }

  /** A list of scalars or enum values. */
  record OfValues(Slot element) implements Writing {

    @Override
    public boolean write(Value value, JsonGenerator out) throws Irregular {
      if (value.isNull()) {
        return false;
      }
      if (!value.hasType(InternalTypeSystem.TYPE_SYSTEM.LIST())) {
        throw Irregular.INSTANCE;
      }
      return new OfList(element).write(value, out);
    }
  }

  /** A sentence, worded. */
  record OfSentence(Sentence sentence) implements Writing {

    @Override
    public boolean write(Value value, JsonGenerator out) {
      String said = sentence.read(value.asObject());
      if (said != null) {
        out.writeString(said);
      }
      return said != null;
    }
  }

  /** A value of an enum, as its name. */
  record OfName(Map<Object, String> names) implements Writing {

    @Override
    public boolean write(Value value, JsonGenerator out) throws Irregular {
      if (value.isNull()) {
        return false;
      }
      String name = names.get(value.asObject());
      if (name == null) {
        throw Irregular.INSTANCE;
      }
      out.writeString(name);
      return true;
    }
  }

  /** A scalar, as its coercing has it. */
  record OfScalar(Coercing<?, ?> coercing) implements Writing {

    @Override
    public boolean write(Value value, JsonGenerator out) throws Irregular {
      Object serialized = value.isNull() ? null : serialized(value);
      if (serialized == null) {
        return false;
      }
      if (serialized instanceof String text) {
        out.writeString(text);
      } else if (serialized instanceof Integer number) {
        out.writeNumber(number);
      } else if (serialized instanceof Double number) {
        out.writeNumber(number);
      } else if (serialized instanceof Boolean flag) {
        out.writeBoolean(flag);
      } else if (serialized instanceof BigDecimal number) {
        out.writeNumber(number);
      } else {
        throw Irregular.INSTANCE;
      }
      return true;
    }

    private @Nullable Object serialized(Value value) throws Irregular {
      Object read = Shape.LEAF.read(value.asObject());
      try {
        return read == null
            ? null
            : coercing.serialize(read, GraphQLContext.getDefault(), Locale.ROOT);
      } catch (CoercingSerializeException e) {
        throw Irregular.INSTANCE;
      }
    }
  }
}
