package org.zeren.supervision;

import java.util.Map;
import org.neo4j.driver.Driver;

/** Nodes of a test's own, whose keys begin with {@code test-trace}. */
record Fixture(Driver driver) {

  void write(String cypher) {
    driver.executableQuery(cypher).execute();
  }

  void write(String cypher, Map<String, Object> parameters) {
    driver.executableQuery(cypher).withParameters(parameters).execute();
  }

  /** A measure with its clause and document, {@code measure:test-trace/1}. */
  void writeMeasure() {
    write(
        """
        CREATE (d:Document {id: 'document:test-trace', title: '测试文件', titleEn: 'Test document', kind: 'NOTICE',
          number: '测〔2019〕1号', issuedOn: date('2019-01-01')})
        CREATE (p:Provision {id: 'provision:test-trace/1', number: '1', heading: '测试条款', headingEn: 'Test clause'})
        CREATE (m:Measure {id: 'measure:test-trace/1', documentId: 'document:test-trace', rank: 1, number: '1',
          kind: 'MEASURE', title: '测试举措', titleEn: 'Test measure'})
        CREATE (m)-[:STATED_IN]->(p)-[:PART_OF]->(d)
        """);
  }

  void remove() {
    write("MATCH (n) WHERE n.id CONTAINS ':test-trace' DETACH DELETE n");
  }
}
