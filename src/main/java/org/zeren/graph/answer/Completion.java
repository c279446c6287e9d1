package org.zeren.graph.answer;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.schema.Coercing;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.statement.Row;

/**
 * How what was read from the graph becomes what the response holds. It knows the regular case only:
 * whatever is an error in the response, or no {@link Row}, is {@link Irregular}.
 */
interface Completion {

  /** Null only for what may be null. */
  @Nullable Object complete(@Nullable Object value, ExecutionContext context) throws Irregular;

  /** What another way of completing has to look at. */
  final class Irregular extends Exception {

    static final Irregular INSTANCE = new Irregular();

    private Irregular() {
      super(null, null, false, false);
    }
  }

  /** Of a field of that type. */
  static Completion of(GraphQLType type, MergedField field) {
    if (type instanceof GraphQLNonNull required) {
      return new Required(of(required.getWrappedType(), field));
    }
    if (type instanceof GraphQLList list) {
      return new Entries(of(list.getWrappedType(), field));
    }
    if (type instanceof GraphQLScalarType scalar) {
      return new Scalar(scalar.getCoercing());
    }
    return type instanceof GraphQLEnumType anEnum
        ? Name.of(anEnum)
        : new RowCompletion(type, field);
  }

  /** What must not be null. */
  record Required(Completion of) implements Completion {

    @Override
    public Object complete(@Nullable Object value, ExecutionContext context) throws Irregular {
      Object completed = of.complete(value, context);
      if (completed == null) {
        throw Irregular.INSTANCE;
      }
      return completed;
    }
  }

  /** The entries of a list. */
  record Entries(Completion of) implements Completion {

    @Override
    public @Nullable Object complete(@Nullable Object value, ExecutionContext context)
        throws Irregular {
      if (value == null) {
        return null;
      }
      if (!(value instanceof List<?> entries)) {
        throw Irregular.INSTANCE;
      }
      List<@Nullable Object> completed = new ArrayList<>(entries.size());
      for (Object entry : entries) {
        completed.add(of.complete(entry, context));
      }
      return completed;
    }
  }

  /** A scalar, as its coercing writes it. */
  record Scalar(Coercing<?, ?> coercing) implements Completion {

    @Override
    public @Nullable Object complete(@Nullable Object value, ExecutionContext context)
        throws Irregular {
      if (value == null) {
        return null;
      }
      try {
        GraphQLContext request = context.getGraphQLContext();
        Locale locale = context.getLocale();
        return coercing.serialize(value, request, locale);
      } catch (CoercingSerializeException e) {
        throw Irregular.INSTANCE;
      }
    }
  }

  /** A value of an enum, as its name. */
  record Name(Map<Object, String> names) implements Completion {

    static Name of(GraphQLEnumType type) {
      return new Name(EnumNames.of(type));
    }

    @Override
    public @Nullable Object complete(@Nullable Object value, ExecutionContext context)
        throws Irregular {
      if (value == null) {
        return null;
      }
      String name = names.get(value);
      if (name == null) {
        throw Irregular.INSTANCE;
      }
      return name;
    }
  }
}
