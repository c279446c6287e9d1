package org.zeren.seeding;

import java.util.List;

/** Looks through a whole seed for everything that is wrong with it. */
final class SeedCheck {

  private final Findings findings = new Findings();
  private final Cycles superiors = new Cycles("parent");
  private final Cycles groups = new Cycles("memberOf");
  private final Cycles successors = new Cycles("successors");
  private final Cycles broader = new Cycles("broader");
  private final Cycles continued = new Cycles("continues");

  private SeedCheck() {}

  /** All problems, by file and line; none if the seed can be loaded. */
  static List<Problem> problemsOf(Seed seed) {
    SeedCheck check = new SeedCheck();
    Sources sources = seed.texts();
    Progress progress = new Progress("Checking the seed", "files");
    for (SeedFile file : seed.files()) {
      Entry entry = SeedYaml.read(file, check.findings);
      if (entry != null) {
        sources.check(entry, check.findings);
        check.follow(entry);
      }
      progress.add(1);
    }
    return check.conclude();
  }

  private void follow(Entry file) {
    for (Entry agency : file.entries("agencies")) {
      String id = NodeType.AGENCY.id(agency.key());
      superiors.add(id, agency.reference("parent"));
      agency.entries("memberOf").forEach(entry -> groups.add(id, entry.reference("group")));
      agency.entries("successors").forEach(entry -> successors.add(id, entry.reference("agency")));
    }
    for (Entry group : file.entries("beneficiaryGroups")) {
      broader.add(NodeType.BENEFICIARY_GROUP.id(group.key()), group.reference("broader"));
    }
    for (Entry measure : file.entries("measures")) {
      String id = NodeType.MEASURE.id(measure.key());
      measure.references("continues").forEach(earlier -> continued.add(id, earlier));
    }
  }

  private List<Problem> conclude() {
    findings.reportDangling();
    for (Cycles cycles : List.of(superiors, groups, successors, broader, continued)) {
      cycles.report(findings);
    }
    return findings.problems();
  }
}
