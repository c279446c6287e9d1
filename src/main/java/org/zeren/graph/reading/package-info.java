/**
 * Runs statements in sessions of the database: with the bookmarks that a request sent, within its
 * deadline, and profiled where it asks for an explanation; and has them planned before they are
 * needed; may use {@code access}, {@code graph.statement} and {@code migration}.
 */
@NullMarked
package org.zeren.graph.reading;

import org.jspecify.annotations.NullMarked;
