package org.zeren.graph.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.internal.types.InternalTypeSystem;
import org.zeren.graph.statement.Cut;
import org.zeren.graph.statement.Parts;
import org.zeren.graph.statement.Slice;
import org.zeren.graph.statement.Statement;

/**
 * Reads a root field in parts, wave by wave: all statements of a wave are known before any of them
 * runs, and the nodes that they find are what the next wave is about.
 */
final class PartsReader {

  private static final String OF = "of";
  private static final String VALUE = "o";

  private final Function<List<Statement>, List<List<Record>>> run;
  private final Function<Statement, Statement> ready;
  private final @Nullable List<String> among;
  private final Map<Statement, Map<String, List<Value>>> read = new IdentityHashMap<>();

  /**
   * @param run runs the statements of a wave and returns the rows of each
   * @param ready makes a statement ready for the request at hand
   */
  PartsReader(
      Function<List<Statement>, List<List<Record>>> run, Function<Statement, Statement> ready) {
    this(run, ready, null);
  }

  private PartsReader(
      Function<List<Statement>, List<List<Record>>> run,
      Function<Statement, Statement> ready,
      @Nullable List<String> among) {
    this.run = run;
    this.ready = among == null ? ready : ready.andThen(it -> it.among(among));
    this.among = among;
  }

  /** What the parts' shape reads. */
  Value read(Parts parts) {
    Parts.Narrowing narrowing = parts.narrowing();
    if (narrowing == null) {
      return readAll(parts);
    }
    List<String> passed = new Narrowed(run, ready).passed(narrowing);
    return passed.size() > narrowing.most()
        ? readAll(narrowing.otherwise())
        : new PartsReader(run, ready, passed).readAll(parts);
  }

  private Value readAll(Parts parts) {
    Parts.KeptCounts kept = parts.kept();
    if (kept != null) {
      Value found = run.apply(List.of(ready.apply(kept.found()))).get(0).get(0).get(VALUE);
      if (found.get(0).isTrue()) {
        return readAll(found.get(1).isTrue() ? kept.some() : kept.all());
      }
    }
    List<List<Value>> first =
        run.apply(parts.first().stream().map(ready).toList()).stream()
            .map(rows -> rows.stream().map(it -> it.get(VALUE)).toList())
            .toList();
    Value gathered = counted(parts.gathering().of(first), parts.count());
    Wave wave = new Wave();
    Nodes.in(parts.shape(), gathered, wave::add);
    while (!wave.isEmpty()) {
      wave = wave.read();
    }
    return Nodes.replaced(parts.shape(), gathered, this::object);
  }

  private Value counted(Value page, Parts.@Nullable Count count) {
    if (count == null) {
      return page;
    }
    int entries = page.get(1).size();
    if (count.statement() == null) {
      return Parts.list(List.of(Values.value(Objects.requireNonNull(among).size()), page.get(1)));
    }
    Value number =
        entries <= count.most()
            ? Values.value(entries)
            : run.apply(List.of(ready.apply(count.statement()))).get(0).get(0).get(VALUE);
    return Parts.list(List.of(number, page.get(1)));
  }

  /** The nodes that were found in one round, and at which cuts. */
  private final class Wave {

    private final Map<Cut, Map<String, Value>> found = new IdentityHashMap<>();
    private final Map<Statement, List<String>> about = new IdentityHashMap<>();
    private final Set<Slice> asked = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Cut cut, Value node) {
      if (!isNode(node)) {
        row(cut)
            .slices()
            .forEach(
                slice -> {
                  if (slice instanceof Slice.Inside inside) {
                    Nodes.in(inside.shape(), inside.of(node), this::add);
                  }
                });
        return;
      }
      String id = node.asNode().elementId();
      if (found.computeIfAbsent(cut, it -> new LinkedHashMap<>()).putIfAbsent(id, node) != null) {
        return;
      }
      Cut.OfType type = cut.of(node.asNode().labels());
      if (type != null) {
        type.slices().forEach(slice -> ask(slice, id, node));
      }
    }

    private void ask(Slice slice, String id, Value node) {
      if (slice instanceof Slice.Same same) {
        add(same.cut(), node);
      } else if (slice instanceof Slice.Read one) {
        ask(one, one.statement(), id);
      } else if (slice instanceof Slice.Pages pages) {
        if (pages.count() != null) {
          ask(pages, pages.count(), id);
        }
        if (pages.entries() != null) {
          ask(pages, pages.entries(), id);
        }
      }
    }

    private void ask(Slice slice, Statement statement, String id) {
      about
          .computeIfAbsent(
              statement,
              it -> {
                asked.add(slice);
                return new ArrayList<>();
              })
          .add(id);
    }

    private List<String> nodes(Statement statement) {
      return about.getOrDefault(statement, List.of());
    }

    boolean isEmpty() {
      return asked.isEmpty();
    }

    Wave read() {
      List<Statement> statements = new ArrayList<>(about.keySet());
      List<List<Record>> rows =
          run.apply(statements.stream().map(it -> ready.apply(it).about(nodes(it))).toList());
      for (int i = 0; i < statements.size(); i++) {
        Map<String, List<Value>> byNode =
            read.computeIfAbsent(statements.get(i), it -> new LinkedHashMap<>());
        rows.get(i)
            .forEach(
                row ->
                    byNode
                        .computeIfAbsent(row.get(OF).asString(), it -> new ArrayList<>())
                        .add(row.get(VALUE)));
      }
      Wave next = new Wave();
      for (Slice slice : asked) {
        if (slice instanceof Slice.Read one) {
          nodes(one.statement()).forEach(id -> Nodes.in(one.shape(), of(one, id), next::add));
        } else if (slice instanceof Slice.Pages pages && pages.entries() != null) {
          nodes(pages.entries()).forEach(id -> Nodes.in(pages.shape(), of(pages, id), next::add));
        }
      }
      return next;
    }
  }

  private static boolean isNode(Value value) {
    return value.hasType(InternalTypeSystem.TYPE_SYSTEM.NODE());
  }

  private static Cut.OfType row(Cut cut) {
    return Objects.requireNonNull(cut.any(), "Nodes are cut here, not rows");
  }

  private Value object(Cut cut, Value node) {
    boolean row = !isNode(node);
    Cut.OfType type = row ? row(cut) : cut.of(node.asNode().labels());
    if (type == null) {
      return Values.NULL;
    }
    String id = row ? "" : node.asNode().elementId();
    Value fields =
        Parts.list(
            type.slices().stream()
                .map(it -> Nodes.replaced(it.shape(), of(it, id, node), this::object))
                .toList());
    return cut.named() ? Parts.list(List.of(Values.value(type.type()), fields)) : fields;
  }

  private Value of(Slice slice, String id, Value node) {
    if (slice instanceof Slice.Held held) {
      return held.property().of(node);
    }
    if (slice instanceof Slice.Inside inside) {
      return inside.of(node);
    }
    if (slice instanceof Slice.Same) {
      return node;
    }
    return slice instanceof Slice.Read one ? of(one, id) : of((Slice.Pages) slice, id);
  }

  private Value of(Slice.Read slice, String id) {
    List<Value> rows = rows(slice.statement(), id);
    if (slice.list()) {
      return Parts.list(rows);
    }
    return rows.isEmpty() ? Values.NULL : rows.get(0);
  }

  private Value of(Slice.Pages slice, String id) {
    Value count = Values.NULL;
    if (slice.count() != null) {
      List<Value> counted = rows(slice.count(), id);
      count = counted.isEmpty() ? Values.value(0) : counted.get(0);
    }
    List<Value> entries = slice.entries() == null ? List.of() : rows(slice.entries(), id);
    return Parts.list(List.of(count, entries.isEmpty() ? Parts.list(List.of()) : entries.get(0)));
  }

  private List<Value> rows(Statement statement, String id) {
    return read.getOrDefault(statement, Map.of()).getOrDefault(id, List.of());
  }
}
