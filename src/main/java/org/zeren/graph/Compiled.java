package org.zeren.graph;

/** A piece of Cypher and how its value is read. */
record Compiled(String cypher, Shape shape) {}
