package org.zeren.seeding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Recomputes the digest of every passage that the shipped seed cites. */
@EnabledIfSystemProperty(named = SourceFolder.PROPERTY, matches = ".+")
class ProvisionDigestTest {

  @Test
  void everyPassageIsTheOneThatItsDigestWasMadeFrom() {
    Seed seed = new Seed(SourceFolder.shippedSeed(), SourceFolder.texts());

    assertThat(SeedCheck.problemsOf(seed)).isEmpty();
  }

  @Test
  void everyDocumentHasItsSourceText() {
    Seed seed = new Seed(SourceFolder.shippedSeed(), SourceFolder.texts());
    Sources sources = seed.texts();

    assertThat(seed.files())
        .filteredOn(file -> file.name().startsWith("documents/"))
        .allSatisfy(
            file -> {
              Findings findings = new Findings();
              Entry entry = SeedYaml.read(file, findings);
              assertThat(entry).isNotNull();
              assertThat(sources.of(entry, findings)).isPresent();
            });
  }
}
