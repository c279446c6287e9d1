package org.zeren.seeding;

/**
 * A mention of another node.
 *
 * @param id the full public id
 * @param implied whether the seed does not say so, but leaves it to the node of the same key
 */
record Reference(NodeType type, String id, Place place, boolean implied) {}
