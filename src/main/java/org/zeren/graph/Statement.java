package org.zeren.graph;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One Cypher statement with one row and one column, and how to read it.
 *
 * @param cypher the text; it depends on the selection's shape, never on a caller's values
 * @param parameters the values it is run with
 * @param shape what its single value holds
 */
record Statement(String cypher, Map<String, @Nullable Object> parameters, Shape shape) {}
