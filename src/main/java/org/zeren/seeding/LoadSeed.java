package org.zeren.seeding;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.zeren.StartRefused;
import org.zeren.access.Caller;
import org.zeren.access.Role;

/**
 * The mutation that loads the configured seed again.
 *
 * @param seed reads the seed; empty when none is configured
 * @param loaders makes a loader that loads on behalf of a caller
 */
record LoadSeed(Supplier<Optional<Seed>> seed, Function<Caller, SeedLoader> loaders)
    implements RuntimeWiringConfigurer {

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type(
        TypeRuntimeWiring.newTypeWiring("Mutation")
            .dataFetcher("loadSeed", field -> load(Caller.of(field.getGraphQlContext()))));
  }

  /**
   * The payload, by the names of its fields.
   *
   * @throws org.zeren.access.Refused if the caller may not load seeds
   */
  Map<String, Object> load(Caller caller) {
    caller.require(Role.ADMIN);
    try {
      Optional<Seed> configured = seed.get();
      if (configured.isEmpty()) {
        return declined(List.of("No seed is configured; set zeren.seed.location."));
      }
      List<Problem> problems = SeedCheck.problemsOf(configured.get());
      return problems.isEmpty()
          ? loaded(loaders.apply(caller).load(configured.get()))
          : declined(problems.stream().map(Problem::toString).toList());
    } catch (StartRefused refused) {
      return declined(List.of(refused.getMessage() + " " + refused.remedy()));
    }
  }

  private static Map<String, Object> loaded(Optional<Written> written) {
    Written done = written.orElse(new Written(0, 0, 0, List.of()));
    return payload(written.isPresent(), done, List.of());
  }

  private static Map<String, Object> declined(List<String> messages) {
    return payload(
        false, new Written(0, 0, 0, List.of()), messages.stream().map(LoadSeed::problem).toList());
  }

  private static Map<String, Object> problem(String message) {
    return Map.of(
        "code", "INVALID", "reason", "SEED_PROBLEM", "facts", List.of(), "message", message);
  }

  private static Map<String, Object> payload(
      boolean loaded, Written written, List<Map<String, Object>> errors) {
    return Map.of(
        "loaded", loaded,
        "nodes", written.nodes(),
        "relationships", written.relationships(),
        "removed", written.removed(),
        "kept", written.kept(),
        "userErrors", errors);
  }
}
