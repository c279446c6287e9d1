package org.zeren.graph.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zeren.access.Caller;
import org.zeren.graph.answer.ParsedDocuments;

/**
 * The plans of operations that were answered before. Only operations that were let through and
 * answered without an error get one, so that whatever is checked of an operation has been checked
 * of every shape that has a plan.
 */
final class Plans {

  private static final Logger log = LoggerFactory.getLogger(Plans.class);
  private static final long MOST_CHARACTERS = 4_000_000;
  private static final int MOST_OPERATIONS = 2_000;

  private final ParsedDocuments documents;
  private final Planner planner;

  private final Cache<Operation, OperationForm> forms =
      Caffeine.newBuilder().maximumSize(MOST_OPERATIONS).build();

  private final Cache<Form, Optional<Plan>> plans =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .<Form, Optional<Plan>>weigher((form, plan) -> 200 + plan.map(Plan::size).orElse(0))
          .build();

  Plans(ParsedDocuments documents, Planner planner) {
    this.documents = documents;
    this.planner = planner;
  }

  /** An operation of a document. */
  private record Operation(Document document, @Nullable String name) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Operation that
          && that.document == document
          && Objects.equals(that.name, name);
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(document) * 31 + Objects.hashCode(name);
    }
  }

  /** All requests of one shape. */
  private record Form(OperationForm operation, List<@Nullable Object> shape) {}

  /**
   * A request of which the operation is known.
   *
   * @param plan null where it has to be executed field by field
   * @param isNew whether nobody has tried to plan it yet
   */
  record Known(
      OperationForm operation, Map<String, Object> variables, @Nullable Plan plan, boolean isNew) {}

  /** Null for documents that were not sent before, and for variables that do not fit them. */
  @Nullable Known find(ExecutionInput request) {
    Document document = documents.known(request.getQuery());
    if (document == null) {
      return null;
    }
    try {
      OperationForm operation =
          forms.get(
              new Operation(document, request.getOperationName()),
              it -> new OperationForm(document, it.name(), planner.schema()));
      if (operation == null || !operation.isQuery()) {
        return null;
      }
      Map<String, Object> variables =
          ValuesResolver.coerceVariableValues(
                  planner.schema(),
                  operation.definition().getVariableDefinitions(),
                  RawVariables.of(request.getVariables()),
                  request.getGraphQLContext(),
                  request.getLocale())
              .toMap();
      Optional<Plan> plan = plans.getIfPresent(new Form(operation, operation.shape(variables)));
      return new Known(operation, variables, plan == null ? null : plan.orElse(null), plan == null);
    } catch (GraphQLException e) {
      return null; // the general way says what is wrong
    }
  }

  /** Makes a plan for requests like that one, which has been answered. */
  void plan(Known request, Caller caller) {
    Plan plan = null;
    try {
      plan = planner.plan(request.operation(), request.variables(), caller);
    } catch (RuntimeException e) {
      log.debug("An operation is executed field by field: {}", e.getMessage());
    }
    plans.put(
        new Form(request.operation(), request.operation().shape(request.variables())),
        Optional.ofNullable(plan));
  }
}
