package org.zeren.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the in-process Neo4j.
 *
 * @param directory the folder in which the embedded Neo4j keeps its data and its password, relative
 *     to the working directory
 * @param port the Bolt port of the embedded Neo4j on 127.0.0.1; 0 takes a free one
 * @param pageCache the memory in which the embedded Neo4j keeps pages of its store, beside the heap
 */
@ConfigurationProperties("zeren.embedded")
record EmbeddedDatabaseProperties(
    @DefaultValue(".zeren/neo4j") String directory,
    @DefaultValue("0") int port,
    @DefaultValue("96MB") DataSize pageCache) {

  Path folder() {
    return Path.of(directory).toAbsolutePath().normalize();
  }
}
