package org.zeren.seeding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Autowired;
import org.zeren.StartRefused;
import org.zeren.access.Caller;
import org.zeren.access.Refused;
import org.zeren.access.Role;
import org.zeren.tally.Tallies;

/** Loading a seed while the program runs. */
class LoadSeedTest extends OwnDatabase {

  private static final Caller ADMIN = new Caller("test-admin", Set.of(Role.ADMIN), "agency:hr");

  @Autowired private Driver driver;
  @Autowired private Tallies tallies;

  @Test
  void aChangedSeedIsLoadedAndToldToTheAuditTrail() {
    load(SHARED, DOCUMENT);

    Map<String, Object> payload = loadAs(ADMIN, DOCUMENT.replace("发放补助", "提高补助"));

    assertThat(payload).containsEntry("loaded", true).containsEntry("userErrors", List.of());
    assertThat((Long) payload.get("nodes")).isPositive();
    assertThat(properties("Measure", "measure:d/1")).containsEntry("title", "提高补助");
    assertThat(
            ask(
                "MATCH (e:AuditEntry) RETURN [e.seq, e.actor, e.agencyId, e.action, e.subjectId] ORDER BY e.seq"))
        .extracting(it -> it.asList().toString())
        .containsExactly(
            "[1, seed, null, LOAD_SEED, seed-load:current]",
            "[2, test-admin, agency:hr, LOAD_SEED, seed-load:current]");
    assertThat(ask("MATCH (e:AuditEntry {seq: 2}) RETURN e.before + e.after").get(0).asString())
        .matches("\\{\"digest\":\"[0-9a-f]{64}\"}\\{\"digest\":\"[0-9a-f]{64}\",\"files\":2,.*}");
  }

  @Test
  void anUnchangedSeedIsNot() {
    load(SHARED, DOCUMENT);

    assertThat(loadAs(ADMIN, DOCUMENT)).containsEntry("loaded", false).containsEntry("nodes", 0L);
    assertThat(ask("MATCH (e:AuditEntry) RETURN e")).hasSize(1);
  }

  @Test
  void whatIsWrongWithTheSeedIsTold() {
    Map<String, Object> payload =
        loadAs(ADMIN, DOCUMENT.replace("theme: pay", "theme: play").replace("[staff]", "[stuff]"));

    assertThat(payload).containsEntry("loaded", false);
    assertThat((List<?>) payload.get("userErrors"))
        .hasSize(2)
        .allSatisfy(it -> assertThat(((Map<?, ?>) it).get("code")).isEqualTo("INVALID"))
        .anySatisfy(
            it -> assertThat(it.toString()).contains("document.yaml:11: there is no theme"));
    assertThat(everything()).isEmpty();
  }

  @Test
  void aSeedThatCannotBeReadIsToldToo() {
    LoadSeed nothing = new LoadSeed(Optional::empty, this::loaderFor);
    LoadSeed unreadable =
        new LoadSeed(
            () -> {
              throw new StartRefused("There is no folder.", "Correct it.");
            },
            this::loaderFor);

    assertThat(nothing.load(ADMIN).get("userErrors").toString()).contains("zeren.seed.location");
    assertThat(unreadable.load(ADMIN).get("userErrors").toString())
        .contains("There is no folder. Correct it.");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
  void onlyAdministratorsLoad(Role role) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> loadAs(new Caller("test", Set.of(role), null), DOCUMENT));
    assertThat(everything()).isEmpty();
  }

  private SeedLoader loaderFor(Caller caller) {
    return new SeedLoader(
        driver, SessionConfig.defaultConfig(), Clock.systemUTC(), tallies, caller);
  }

  private Map<String, Object> loadAs(Caller caller, String document) {
    Seed seed = new SeedText().file("shared.yaml", SHARED).file("document.yaml", document).seed();
    return new LoadSeed(() -> Optional.of(seed), this::loaderFor).load(caller);
  }
}
