package org.zeren.recording;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.Map;
import java.util.function.Function;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.zeren.access.Caller;
import org.zeren.access.Role;
import org.zeren.recording.Receipts.Receipt;

/** Which mutation each field of Mutation stands for, and who may send it. */
record MutationFields(Recorder recorder) implements RuntimeWiringConfigurer {

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type(
        TypeRuntimeWiring.newTypeWiring("Mutation")
            .dataFetcher("recordFollowUp", ofAgenciesToo(RecordFollowUp::new))
            .dataFetcher("reviseFollowUp", ofAgenciesToo(ReviseFollowUp::new))
            .dataFetcher("assessFollowUp", ofSupervisors(AssessFollowUp::new))
            .dataFetcher("reviewLink", ofSupervisors(ReviewLink::new))
            .dataFetcher("remind", ofSupervisors(Remind::new))
            .dataFetcher("closeMeasure", ofSupervisors(CloseMeasure::new))
            .dataFetcher("reopenMeasure", ofSupervisors(ReopenMeasure::new))
            .dataFetcher("restrictAccess", ofSupervisors(RestrictAccess::new))
            .dataFetcher("assignResponsibility", ofSupervisors(AssignResponsibility::new))
            .dataFetcher("endResponsibility", ofSupervisors(EndResponsibility::new))
            .dataFetcher("transferResponsibility", ofSupervisors(TransferResponsibility::new)));
  }

  private DataFetcher<Outcome> ofSupervisors(Function<Input, Mutation> mutation) {
    return field -> {
      Caller caller = Caller.of(field.getGraphQlContext());
      caller.require(Role.SUPERVISOR);
      return carryOut(caller, mutation, field);
    };
  }

  private DataFetcher<Outcome> ofAgenciesToo(Function<Input, Mutation> mutation) {
    return field -> {
      Caller caller = Caller.of(field.getGraphQlContext());
      Mandate.requireRecording(caller);
      return carryOut(caller, mutation, field);
    };
  }

  private Outcome carryOut(
      Caller caller, Function<Input, Mutation> mutation, DataFetchingEnvironment field) {
    Map<String, Object> values = field.getArgumentOrDefault("input", Map.of());
    Mistakes mistakes = new Mistakes();
    Input input = new Input(values, mistakes);
    String key = input.key();
    Mutation asked = mutation.apply(input);
    Receipt receipt = Receipt.of(caller.name(), key, asked.action(), values);
    return recorder.carryOut(field.getGraphQlContext(), asked, receipt, mistakes.all());
  }
}
