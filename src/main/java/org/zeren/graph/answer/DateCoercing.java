package org.zeren.graph.answer;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date in ISO 8601. Stricter than the library's, which silently moves 2023-02-30 to a
 * day that exists.
 */
final class DateCoercing implements Coercing<LocalDate, String> {

  @Override
  public String serialize(Object result, GraphQLContext context, Locale locale) {
    if (result instanceof LocalDate date) {
      return date.toString();
    }
    throw new CoercingSerializeException("No date: " + result.getClass().getSimpleName());
  }

  @Override
  public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
    if (input instanceof LocalDate date) {
      return date;
    }
    LocalDate date = parse(input);
    if (date == null) {
      throw new CoercingParseValueException(problem(input));
    }
    return date;
  }

  @Override
  public LocalDate parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    Object text = input instanceof StringValue value ? value.getValue() : input;
    LocalDate date = parse(text);
    if (date == null) {
      throw new CoercingParseLiteralException(problem(text));
    }
    return date;
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return StringValue.of(parseValue(input, context, locale).toString());
  }

  static @Nullable LocalDate parse(@Nullable Object input) {
    try {
      return input instanceof String text && text.length() == 10 ? LocalDate.parse(text) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String problem(@Nullable Object input) {
    return input instanceof String text && text.length() <= 40
        ? "'" + text + "' is no calendar date; one reads 2020-03-08."
        : "A calendar date reads 2020-03-08.";
  }
}
