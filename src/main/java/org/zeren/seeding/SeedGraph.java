package org.zeren.seeding;

/** Turns the files of a seed that has been checked into parts of the graph, in their order. */
final class SeedGraph {

  private final Sources sources;
  private int themes;

  SeedGraph(Sources sources) {
    this.sources = sources;
  }

  GraphPart of(SeedFile file) {
    GraphPart part = new GraphPart();
    Findings findings = new Findings();
    Entry entry = SeedYaml.read(file, findings);
    if (entry != null) {
      addShared(part, entry);
      Entry document = entry.entry("document");
      if (document != null) {
        DocumentGraph graph = new DocumentGraph(part, document);
        graph.add();
        graph.addContents(entry, sources.of(entry, findings).orElse(null));
      }
    }
    return part;
  }

  private void addShared(GraphPart part, Entry entry) {
    SharedGraph shared = new SharedGraph(part);
    entry.entries("agencies").forEach(shared::agency);
    entry.entries("beneficiaryGroups").forEach(shared::beneficiaryGroup);
    entry.entries("themes").forEach(theme -> shared.theme(theme, ++themes));
    entry.entries("documents").forEach(document -> new DocumentGraph(part, document).add());
    entry.entries("proposals").forEach(shared::proposal);
    entry.entries("discrepancies").forEach(shared::discrepancy);
  }
}
