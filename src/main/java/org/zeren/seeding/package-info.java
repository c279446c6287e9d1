/**
 * Loads the seed into the graph before the first request. Uses {@link org.zeren.access}, {@link
 * org.zeren.audit}, {@link org.zeren.migration}, {@link org.zeren.search} and {@link
 * org.zeren.tally}, and no package may use it: the rest of the program sees what it wrote.
 */
@NullMarked
package org.zeren.seeding;

import org.jspecify.annotations.NullMarked;
