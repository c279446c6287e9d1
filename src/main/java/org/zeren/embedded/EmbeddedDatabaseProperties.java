package org.zeren.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the in-process Neo4j.
 *
 * @param directory the folder that holds its data, relative to the working directory
 * @param port the Bolt port on 127.0.0.1; 0 takes a free one
 * @param pageCache the memory that it keeps pages of its store in, beside the heap
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
