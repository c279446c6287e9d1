package org.zeren.seeding;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relationship as the seed has it. It belongs to the entry that states it: the node at its
 * beginning, of {@code CONTRIBUTES_TO} the one at its end.
 */
record GraphRelationship(
    RelationshipType type, String from, String to, Map<String, @Nullable Object> properties) {}
