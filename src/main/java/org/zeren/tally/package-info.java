/**
 * The counts that are kept beside the graph, so that what is asked of the whole is answered
 * whatever its size. Uses {@code audit}, {@code graph} and {@code migration}; whoever writes to the
 * graph takes a {@link org.zeren.tally.Turn} at it.
 */
@NullMarked
package org.zeren.tally;

import org.jspecify.annotations.NullMarked;
