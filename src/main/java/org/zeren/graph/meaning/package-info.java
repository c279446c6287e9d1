/**
 * What the fields of the schema mean in the graph, read from the directives beside them when the
 * program starts; may use {@code access}.
 */
@NullMarked
package org.zeren.graph.meaning;

import org.jspecify.annotations.NullMarked;
