package org.zeren.bench;

import java.time.Duration;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.zeren.migration.SchemaForBench;

/**
 * Fills an empty database with a synthetic nation: {@code GenerateNation <folder or URI> <scale>}.
 * Scale 1 is 2,000 documents with 60,000 measures; the same scale is always the same nation.
 */
final class GenerateNation {

  private GenerateNation() {}

  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println("Usage: GenerateNation <folder or bolt URI> <scale, such as 1 or 0.1>");
      System.exit(2);
    }
    Size size = Size.of(Double.parseDouble(arguments[1]));
    try (BenchDatabase database = BenchDatabase.at(arguments[0]);
        Driver driver = database.driver()) {
      if (isEmpty(driver)) {
        SchemaForBench.apply(driver);
        fill(driver, size);
      } else {
        System.err.println(
            "The database at "
                + arguments[0]
                + " holds something already; give an empty one (nothing was written).");
        System.exit(3);
      }
    }
  }

  /** Whether it holds nothing but its own schema's history. */
  private static boolean isEmpty(Driver driver) {
    try (Session session = driver.session()) {
      return session
          .run(
              "MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH '__Neo4j') RETURN n LIMIT 1")
          .list()
          .isEmpty();
    }
  }

  private static void fill(Driver driver, Size size) {
    long begun = System.nanoTime();
    try (Session session = driver.session()) {
      Batch register = new Batch();
      Register agencies = Register.of(size);
      agencies.addTo(register);
      session.executeWriteWithoutResult(register::write);
      Documents documents = new Documents(size, agencies);
      for (int first = 0; first < size.documents(); first += Size.DOCUMENTS_A_BATCH) {
        int end = Math.min(size.documents(), first + Size.DOCUMENTS_A_BATCH);
        Batch batch = documents.batch(first, end);
        session.executeWriteWithoutResult(batch::write);
        if (end % (Size.DOCUMENTS_A_BATCH * 5) == 0 || end == size.documents()) {
          System.out.printf(
              "%,d of %,d documents, %d s%n",
              end, size.documents(), Duration.ofNanos(System.nanoTime() - begun).toSeconds());
        }
      }
      Map<String, Object> counts =
          session
              .run(
                  """
                  RETURN {documents: COUNT { (:Document) }, measures: COUNT { (:Measure) }, agencies: COUNT { (:Agency) },
                    duties: COUNT { (:Responsibility) }, followUps: COUNT { (:FollowUp) },
                    groups: COUNT { (:BeneficiaryGroup) }, nodes: COUNT { () }, relationships: COUNT { ()-->() }}
                  """)
              .single()
              .get(0)
              .asMap();
      System.out.println(counts);
    }
  }
}
