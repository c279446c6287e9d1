/**
 * Starts the in-process Neo4j when no other database is configured. Uses no other package, and no
 * package may use it: the rest of the program only sees the driver that it leads to.
 */
@NullMarked
package org.zeren.embedded;

import org.jspecify.annotations.NullMarked;
