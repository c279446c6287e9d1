package org.zeren.graph.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.zeren.graph.plan.Writing.Slot;
import org.zeren.graph.statement.PageShape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;

/**
 * A page of a list, as {@link PageShape} says that it is returned.
 *
 * @param parts the selected fields of the connection in their order
 */
record PageWriting(PageShape shape, List<Part> parts) implements Writing {

  /** A selected field and how it is written. */
  record Part(SerializableString name, PartWriting writing) {}

  /** Writes one field of a connection, of an edge or of the page's information. */
  interface PartWriting {

    void write(Entries entries, JsonGenerator out) throws Irregular;
  }

  /** The entries of a page in the order of the response, and whether there are more. */
  record Entries(PageShape shape, Value count, Value list, int size, boolean more) {

    static Entries of(PageShape shape, Value value) {
      Value list = value.get(1);
      boolean more = list.size() > shape.page().size();
      return new Entries(shape, value.get(0), list, list.size() - (more ? 1 : 0), more);
    }

    Value entry(int at) {
      return list.get(shape.page().backward() ? size - 1 - at : at);
    }

    String cursor(int at) {
      return shape.cursorOf(entry(at).get(0).asList());
    }

    @Nullable Object info(String field) {
      return switch (field) {
        case "startCursor" -> size == 0 ? null : cursor(0);
        case "endCursor" -> size == 0 ? null : cursor(size - 1);
        default -> shape.has(field, more);
      };
    }
  }

  @Override
  public boolean write(Value value, JsonGenerator out) throws Irregular {
    if (value.isNull()) {
      throw Irregular.INSTANCE;
    }
    Entries entries = Entries.of(shape, value);
    write(parts, entries, out);
    return true;
  }

  private static void write(List<Part> parts, Entries entries, JsonGenerator out) throws Irregular {
    out.writeStartObject();
    for (Part part : parts) {
      out.writeName(part.name());
      part.writing().write(entries, out);
    }
    out.writeEndObject();
  }

  /** A name of a type. */
  static PartWriting text(String text) {
    return (entries, out) -> out.writeString(text);
  }

  /** How many entries there are on all pages. */
  static PartWriting count() {
    return (entries, out) -> out.writeNumber(entries.count().asInt());
  }

  /** The nodes, each at that place of its entry. */
  static PartWriting nodes(int at, Slot slot) {
    return (entries, out) -> {
      out.writeStartArray();
      for (int i = 0; i < entries.size(); i++) {
        slot.write(entries.entry(i).get(at), out);
      }
      out.writeEndArray();
    };
  }

  /** Where the page stands. */
  static PartWriting info(List<Part> parts) {
    return (entries, out) -> write(parts, entries, out);
  }

  /** One statement about where the page stands. */
  static PartWriting info(String field) {
    return (entries, out) -> {
      Object value = entries.info(field);
      if (value instanceof Boolean flag) {
        out.writeBoolean(flag);
      } else if (value == null) {
        out.writeNull();
      } else {
        out.writeString(value.toString());
      }
    };
  }

  /** The edges, of these fields. */
  static PartWriting edges(List<EdgePart> fields) {
    return (entries, out) -> {
      out.writeStartArray();
      for (int i = 0; i < entries.size(); i++) {
        out.writeStartObject();
        for (EdgePart field : fields) {
          out.writeName(field.name());
          field.write(entries, i, out);
        }
        out.writeEndObject();
      }
      out.writeEndArray();
    };
  }

  /**
   * A field of an edge.
   *
   * @param at its place in the entry
   * @param slot how it is written; null for the cursor and for a type's name
   * @param text the name of the type; null for the cursor
   */
  record EdgePart(SerializableString name, int at, @Nullable Slot slot, @Nullable String text) {

    void write(Entries entries, int entry, JsonGenerator out) throws Irregular {
      if (slot != null) {
        slot.write(entries.entry(entry).get(at), out);
      } else {
        out.writeString(text == null ? entries.cursor(entry) : text);
      }
    }
  }
}
