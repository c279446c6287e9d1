package org.zeren.graph.meaning;

import java.time.LocalDate;
import java.util.Map;
import org.zeren.access.Caller;

/** The rules of the schema ({@code @define}), for those that write to the graph. */
public interface GraphRules {

  /**
   * The statement with each rule that it names replaced by what it stands for; to be run with
   * {@link #parameters}.
   */
  String in(String cypher);

  /** What rules speak of when they are applied today, for what that caller may see. */
  Map<String, Object> parameters(Caller caller);

  /** The same on that day, for what everybody may see. */
  Map<String, Object> parametersOn(LocalDate day);
}
