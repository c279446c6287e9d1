package org.zeren.migration;

/**
 * Stands for a database whose schema is the one this program knows, with every index online. Inject
 * it to come after the migrations.
 *
 * @param version the newest migration that has been applied, such as {@code 003}
 */
public record SchemaReady(String version) {}
