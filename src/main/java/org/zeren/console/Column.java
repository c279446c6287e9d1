package org.zeren.console;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a ledger.
 *
 * @param head its title, in the language of the ledger
 * @param width in characters
 * @param cell a text, a number or null, from an entry
 */
record Column(String head, int width, Function<Entry, @Nullable Object> cell) {}
