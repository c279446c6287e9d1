package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.zeren.graph.meaning.GraphModel;
import org.zeren.graph.meaning.GraphModel.ObjectType;

/** What the statements of a root field read, each of which many fields may share. */
public final class PartsOutline {

  private static final String HOW_MANY = ", how many";

  private final List<String> labels;
  private final Map<String, Set<String>> reads = new LinkedHashMap<>();

  public PartsOutline(GraphModel model) {
    this.labels =
        model.types().values().stream()
            .map(ObjectType::label)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
  }

  /** Adds the statements of that root field, in the order of their waves. */
  public PartsOutline with(String field, Parts parts) {
    Parts.Narrowing narrowing = parts.narrowing();
    if (narrowing != null) {
      narrowing.steps().stream()
          .flatMap(Parts.Step::statements)
          .forEach(it -> note(it, field + ", what a condition of its filter lets through"));
    }
    Parts.KeptCounts kept = parts.kept();
    if (kept != null) {
      note(kept.found(), field + ", whether the kept counts answer");
    }
    parts.first().forEach(it -> note(it, field));
    if (parts.count() != null && parts.count().statement() != null) {
      note(parts.count().statement(), field + HOW_MANY);
    }
    for (List<Shape> wave = List.of(parts.shape()); !wave.isEmpty(); ) {
      List<Shape> next = new ArrayList<>();
      wave.forEach(shape -> cuts(shape, cut -> slices(cut, next)));
      wave = next;
    }
    if (kept != null) {
      with(field + " where the kept counts answer except for some", kept.some());
      with(field + " where the kept counts answer", kept.all());
    }
    if (narrowing != null) {
      with(field + " where its filter lets too many through", narrowing.otherwise());
    }
    return this;
  }

  /** What each text reads: a root field, or a field of nodes of one type. */
  public Map<String, Set<String>> reads() {
    return reads;
  }

  private void note(Statement statement, String read) {
    reads.computeIfAbsent(statement.cypher(), it -> new LinkedHashSet<>()).add(read);
  }

  private void slices(Cut cut, List<Shape> next) {
    labels.stream()
        .map(label -> cut.of(List.of(label)))
        .filter(Objects::nonNull)
        .distinct()
        .forEach(type -> type.slices().forEach(it -> slice(type.type(), it, next)));
  }

  private void slice(String type, Slice slice, List<Shape> next) {
    String field = type.equals(slice.key()) ? type : type + "." + slice.key();
    if (slice instanceof Slice.Same same) {
      slices(same.cut(), next);
    } else if (slice instanceof Slice.Read one) {
      note(one.statement(), field);
      next.add(one.shape());
    } else if (slice instanceof Slice.Pages pages) {
      if (pages.count() != null) {
        note(pages.count(), field + HOW_MANY);
      }
      if (pages.entries() != null) {
        note(pages.entries(), field);
        next.add(pages.shape());
      }
    }
  }

  private static void cuts(Shape shape, Consumer<Cut> told) {
    if (shape instanceof Cut cut) {
      told.accept(cut);
    } else if (shape instanceof Shape.OfList list) {
      cuts(list.element(), told);
    } else if (shape instanceof Shape.OfObject object) {
      object.shapes().forEach(it -> cuts(it, told));
    } else if (shape instanceof Shape.OfOneOf oneOf) {
      oneOf.types().values().forEach(it -> cuts(it, told));
    } else if (shape instanceof Shape.Part part) {
      cuts(part.shape(), told);
    } else if (shape instanceof Shape.Required required) {
      cuts(required.shape(), told);
    } else if (shape instanceof PageShape page) {
      page.places().forEach(it -> cuts(it.shape(), told));
    }
  }
}
