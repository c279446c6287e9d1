package org.zeren.graph.answer;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A decimal number without needless zeros and never in scientific notation. */
final class DecimalCoercing implements Coercing<BigDecimal, BigDecimal> {

  @SuppressWarnings("unchecked")
  private static final Coercing<BigDecimal, BigDecimal> EXACT =
      (Coercing<BigDecimal, BigDecimal>) ExtendedScalars.GraphQLBigDecimal.getCoercing();

  @Override
  public @Nullable BigDecimal serialize(Object result, GraphQLContext context, Locale locale) {
    BigDecimal exact = EXACT.serialize(result, context, locale);
    return exact == null ? null : plain(exact);
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @Override
  public @Nullable BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
    return EXACT.parseValue(input, context, locale);
  }

  @Override
  public @Nullable BigDecimal parseLiteral(
      Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
    return EXACT.parseLiteral(input, variables, context, locale);
  }

  @Override
  public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
    return EXACT.valueToLiteral(input, context, locale);
  }
}
