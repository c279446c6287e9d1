package org.zeren.graph.statement;

import java.util.function.Supplier;

/**
 * The two ways to read a root field, which read the same: in parts, which many questions share, so
 * that one that was never asked before is answered at once; or as a whole, in the one statement
 * that takes the database least time once it has been planned.
 *
 * @param whole writes that statement
 */
public record RootRead(Parts parts, Supplier<Statement> whole) {}
