package org.zeren.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.testing.ZerenTest;

/** Writes to the shared database as if it were fresh, and removes it again. */
@ZerenTest
class GraphWriterTest {

  @Autowired private Driver driver;

  @Test
  void newNodesOfDifferentBatchesAreJoined() {
    GraphPart first = new GraphPart();
    String older = first.node(NodeType.AGENCY, "test-older", Map.of("name", "甲局"));
    first.relate(older, RelationshipType.SUCCEEDED_BY, NodeType.AGENCY.id("test-newer"));
    GraphPart second = new GraphPart();
    String newer = second.node(NodeType.AGENCY, "test-newer", Map.of("name", "乙局"));
    second.relate(newer, RelationshipType.MEMBER_OF, older, Map.of("rank", 7));

    Written written = write(first, second);

    assertThat(written.nodes()).isEqualTo(2);
    assertThat(written.relationships()).isEqualTo(2);
    assertThat(
            driver
                .executableQuery(
                    """
                    MATCH (a:Agency {id: $older})-[:SUCCEEDED_BY]->(b:Agency {id: $newer})-[m:MEMBER_OF]->(a)
                    RETURN a.name + b.name + m.rank + a.origin AS joined""")
                .withParameters(Map.of("older", older, "newer", newer))
                .execute()
                .records())
        .extracting(row -> row.get("joined").asString())
        .containsExactly("甲局乙局7SEED");
  }

  /** Each part fills a batch. */
  private Written write(GraphPart... parts) {
    try (Session session = driver.session()) {
      return session.executeWrite(
          tx -> {
            GraphWriter writer = new GraphWriter(tx, true, 1);
            List.of(parts).forEach(writer::add);
            return writer.finish();
          });
    }
  }

  @AfterEach
  void removeThem() {
    driver
        .executableQuery(
            "MATCH (a:Agency) WHERE a.id IN ['agency:test-older', 'agency:test-newer'] DETACH DELETE a")
        .execute();
  }
}
