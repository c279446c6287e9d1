package org.zeren.graph.plan;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.zeren.access.Caller;
import org.zeren.graph.answer.DatedRequests;
import org.zeren.graph.answer.ReadBefore;
import org.zeren.graph.plan.Plan.Outcome;
import org.zeren.graph.plan.Plan.Outcomes;
import org.zeren.graph.plan.Plan.Root;
import org.zeren.graph.plan.Plan.Ways;
import org.zeren.graph.plan.Writing.Slot;
import org.zeren.graph.reading.Deadline;
import org.zeren.graph.reading.GraphReader;
import org.zeren.graph.reading.GraphReader.Way;
import org.zeren.graph.reading.PlannedAhead;
import org.zeren.graph.reading.StatementLog;
import org.zeren.graph.statement.Statement;
import org.zeren.graph.statement.StatementCompiler;
import reactor.core.publisher.Mono;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers operations that have a {@link Plan} from the database straight to JSON. Everything else —
 * an operation that is new, a value that is an error, a statement that fails — goes the general
 * way, which takes what was read already, so that errors and what becomes null with them are those
 * of the specification.
 */
final class PlannedExecution implements ExecutionGraphQlService {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final ExecutionGraphQlService general;
  private final Plans plans;
  private final StatementCompiler compiler;
  private final GraphReader reader;
  private final PlannedAhead ahead;

  PlannedExecution(
      ExecutionGraphQlService general,
      Plans plans,
      StatementCompiler compiler,
      GraphReader reader,
      PlannedAhead ahead) {
    this.ahead = ahead;
    this.general = general;
    this.plans = plans;
    this.compiler = compiler;
    this.reader = reader;
  }

  @Override
  public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
    ExecutionInput input = request.toExecutionInput();
    GraphQLContext context = input.getGraphQLContext();
    if (!context.hasKey(WrittenData.TAKEN)
        || context.hasKey(StatementLog.class)
        || context.hasKey(DatedRequests.DAY)) {
      return general.execute(request);
    }
    Plans.Known known = plans.find(input);
    if (known == null) {
      return general.execute(request);
    }
    Plan plan = known.plan();
    if (plan == null) {
      Mono<ExecutionGraphQlResponse> answer = general.execute(request);
      return known.isNew() ? answer.doOnNext(it -> plan(known, it, context)) : answer;
    }
    Outcomes outcomes = new Outcomes(new HashMap<>());
    try {
      List<Held> read = read(plan, known.variables(), context, outcomes);
      return Mono.just(response(input, written(read)));
    } catch (Writing.Irregular | Statement.OfAnotherShape e) {
      return generally(request, context, outcomes);
    }
  }

  private void plan(Plans.Known known, ExecutionGraphQlResponse answer, GraphQLContext context) {
    if (answer.getErrors().isEmpty()) {
      plans.plan(known, Caller.of(context));
    }
  }

  /** What one root field holds, and how it is written. */
  private record Held(SerializableString name, Slot slot, Value value) {}

  /** What the root fields hold; irregular when one of them fails. */
  private List<Held> read(
      Plan plan, Map<String, ?> variables, GraphQLContext context, Outcomes outcomes)
      throws Writing.Irregular {
    List<Held> held = new ArrayList<>();
    boolean failed = false;
    for (Root root : plan.roots()) {
      if (root.ways() == null) {
        held.add(new Held(root.name(), Objects.requireNonNull(root.typeName()), Values.NULL));
        continue;
      }
      try {
        held.add(read(root, root.ways(), variables, context, outcomes));
      } catch (Statement.OfAnotherShape e) {
        throw e;
      } catch (RuntimeException e) {
        outcomes.byKey().put(root.key(), Outcome.failed(e));
        failed = true;
      }
    }
    if (failed) {
      throw Writing.Irregular.INSTANCE;
    }
    return held;
  }

  private Held read(
      Root root, Ways ways, Map<String, ?> variables, GraphQLContext context, Outcomes outcomes) {
    Caller caller = Caller.of(context);
    UnaryOperator<Statement> ready = it -> it.with(variables, compiler.told(it.asOf(), caller));
    if (context.get(Way.class) == Way.WHOLE || ahead.has(ways.whole())) {
      Value value = reader.value(ready.apply(ways.whole()), context);
      outcomes.byKey().put(root.key(), Outcome.of(ways.whole().shape(), value));
      return new Held(root.name(), ways.ofWhole(), value);
    }
    ways.parts().all().forEach(it -> it.check(variables));
    Value value = reader.value(ways.parts(), ready, context);
    outcomes.byKey().put(root.key(), Outcome.of(ways.parts().shape(), value));
    return new Held(root.name(), ways.ofParts(), value);
  }

  private static byte[] written(List<Held> roots) throws Writing.Irregular {
    ByteArrayOutputStream json = new ByteArrayOutputStream(4096);
    try (JsonGenerator out = JSON.createGenerator(json)) {
      out.writeStartObject();
      for (Held root : roots) {
        out.writeName(root.name());
        root.slot().write(root.value(), out);
      }
      out.writeEndObject();
    }
    return json.toByteArray();
  }

  private static ExecutionGraphQlResponse response(ExecutionInput input, byte[] json) {
    return new DefaultExecutionGraphQlResponse(
        input, ExecutionResult.newExecutionResult().data(new WrittenData(json)).build());
  }

  private Mono<ExecutionGraphQlResponse> generally(
      ExecutionGraphQlRequest request, GraphQLContext before, Outcomes outcomes) {
    Deadline deadline = before.get(Deadline.class);
    request.configureExecutionInput(
        (input, builder) ->
            builder
                .graphQLContext(
                    context -> {
                      context.put(ReadBefore.class, outcomes);
                      if (deadline != null) {
                        context.put(Deadline.class, deadline);
                      }
                    })
                .build());
    return general.execute(request);
  }
}
