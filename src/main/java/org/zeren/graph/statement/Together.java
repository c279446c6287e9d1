package org.zeren.graph.statement;

import java.util.ArrayList;
import java.util.List;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * The fields of one row, of which each statement returned one, or one part of a list.
 *
 * @param fields how each is put together, in their order
 */
record Together(List<Field> fields) implements Parts.Gathering {

  /**
   * One field.
   *
   * @param parts of how many statements' lists it is made; 0 where one returned the field as it is
   * @param numbered the places in an entry of its list that hold the entry's number, from 1
   */
  record Field(int parts, List<Integer> numbered) {}

  /** Null where there is no row. */
  @Override
  public Value of(List<List<Value>> rows) {
    if (rows.stream().anyMatch(List::isEmpty)) {
      return Values.NULL;
    }
    List<Value> row = new ArrayList<>();
    int at = 0;
    for (Field field : fields) {
      if (field.parts() == 0) {
        row.add(rows.get(at++).get(0).get(0));
        continue;
      }
      List<Value> entries = new ArrayList<>();
      for (int part = 0; part < field.parts(); part++) {
        entries.addAll(rows.get(at++).get(0).get(0).asList(Values.ofValue()));
      }
      row.add(Parts.list(numbered(field, entries)));
    }
    return Parts.list(row);
  }

  private static List<Value> numbered(Field field, List<Value> entries) {
    List<Value> numbered = new ArrayList<>();
    for (Value entry : entries) {
      List<Value> values = new ArrayList<>(entry.asList(Values.ofValue()));
      field.numbered().forEach(place -> values.set(place, Values.value(numbered.size() + 1)));
      numbered.add(Parts.list(values));
    }
    return numbered;
  }
}
