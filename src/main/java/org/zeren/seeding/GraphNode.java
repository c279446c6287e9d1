package org.zeren.seeding;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node as the seed has it.
 *
 * @param properties all that a seed can set on it; null removes what it no longer states
 */
record GraphNode(NodeType type, String id, Map<String, @Nullable Object> properties) {}
