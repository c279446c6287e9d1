package org.zeren.embedded;

import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.GraphDatabaseSettings.LogQueryLevel;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.connectors.HttpsConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;

/**
 * How the in-process Neo4j is set: small enough for a laptop, open to this machine only, reporting
 * to nobody.
 */
final class EmbeddedDatabaseSettings {

  private EmbeddedDatabaseSettings() {}

  static Map<Setting<?>, Object> of(EmbeddedDatabaseProperties properties) {
    return Map.ofEntries(
        Map.entry(BoltConnector.enabled, true),
        Map.entry(BoltConnector.listen_address, new SocketAddress("127.0.0.1", properties.port())),
        Map.entry(BoltConnector.server_bolt_telemetry_enabled, false),
        // Its in-memory channel needs an older netty than Spring Boot brings.
        Map.entry(BoltConnectorInternalSettings.enable_local_connector, false),
        // Otherwise closing waits for ten silent seconds.
        Map.entry(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0),
        // There is no other member whose transactions would have to be waited for.
        Map.entry(GraphDatabaseSettings.bookmark_ready_timeout, Duration.ofSeconds(1)),
        Map.entry(HttpConnector.enabled, false),
        Map.entry(HttpsConnector.enabled, false),
        Map.entry(GraphDatabaseSettings.auth_enabled, true),
        Map.entry(GraphDatabaseSettings.allow_file_urls, false),
        Map.entry(GraphDatabaseSettings.udc_enabled, false),
        Map.entry(GraphDatabaseSettings.log_queries, LogQueryLevel.OFF),
        Map.entry(GraphDatabaseSettings.log_queries_transactions_level, LogQueryLevel.OFF),
        Map.entry(GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes()),
        Map.entry(GraphDatabaseSettings.preallocate_logical_logs, false),
        Map.entry(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32)),
        Map.entry(GraphDatabaseSettings.keep_logical_logs, "100M size"));
  }
}
