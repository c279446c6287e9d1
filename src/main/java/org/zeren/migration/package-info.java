/**
 * Applies {@code schema/neo4j} to the database before anything reads it. Uses {@code search} alone;
 * whoever reads or writes the graph asks for its {@link org.zeren.migration.MigratedDatabase}.
 */
@NullMarked
package org.zeren.migration;

import org.jspecify.annotations.NullMarked;
