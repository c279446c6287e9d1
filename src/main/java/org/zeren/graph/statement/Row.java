package org.zeren.graph.statement;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One object of a response as it was read: the values of the selected fields by response key.
 *
 * @param type the name of its GraphQL type
 */
public record Row(String type, Map<String, @Nullable Object> values) {}
