package org.zeren.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.Node;

/** Gives an agency a part in a measure. */
final class AssignResponsibility implements Mutation {

  private static final String DOCUMENT =
      """
      MATCH (n:Measure|Provision {id: $id})
      MATCH (n)-[:STATED_IN*0..1]->(:Provision)-[:PART_OF]->(document:Document)
      RETURN document.id AS id LIMIT 1""";

  private final String measure;
  private final String agency;
  private final String role;
  private final LocalDate since;
  private final @Nullable String provision;
  private final String reason;

  AssignResponsibility(Input input) {
    this.measure = input.id("measureId");
    this.agency = input.id("agencyId");
    this.role = input.choice("role");
    this.since = input.requiredDate("since");
    this.provision = input.optionalId("provisionId");
    this.reason = input.text("reason", Input.LONG_TEXT);
  }

  @Override
  public String action() {
    return "ASSIGN_RESPONSIBILITY";
  }

  @Override
  public List<String> carryOut(Work work) {
    Lookup lookup = work.lookup();
    lookup.one(Lookup.Kind.MEASURE, measure, "measureId");
    Node bearer = lookup.one(Lookup.Kind.AGENCY, agency, "agencyId");
    lookup.oneIfGiven(Lookup.Kind.PROVISION, provision, "provisionId");
    if (bearer != null) {
      Dates.checkExists(work, bearer, since, "agencyId");
    }
    if (NewDuty.isBorne(work, measure, role, agency, since)) {
      work.mistakes().add(Wrong.BORNE_ALREADY, "agencyId");
    }
    work.stopOnMistakes();
    NewDuty duty = new NewDuty(measure, agency, role, since, provision, document(work), null);
    return List.of(duty.record(work, action(), reason));
  }

  /** That of the clause, or else that of the measure. */
  private String document(Work work) {
    String of = provision == null ? measure : provision;
    return work.ask(DOCUMENT, Map.of("id", of)).get(0).get("id").asString();
  }
}
