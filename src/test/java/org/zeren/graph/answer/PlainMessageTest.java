package org.zeren.graph.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainMessageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          argument 'first' with value 'StringValue{value='x'}' is not a valid 'Int' | argument 'first' with value 'x' is not a valid 'Int'
          with value 'ArrayValue{values=[IntValue{value=1}, NullValue{}]}' here | with value '[1, null]' here
          with value 'ObjectValue{objectFields=[ObjectField{name='a', value=EnumValue{name='B'}}]}' | with value '(a: B)'
          with value 'VariableReference{name='n'}' | with value '$n'
          with value 'StringValue{value='a}b{c'}' is | with value ' …
          is not a valid 'Int' - Expected an AST type of 'IntValue' but it was a 'FloatValue' | is not a valid 'Int' - Expected 'whole number' but it was a 'number'
          Validation error (FieldUndefined@[a/b]) : Field 'x' is undefined | Field 'x' is undefined
          Validation error (UnknownOperation): The operation | The operation
          """)
  void speaksOfValuesAsTheyWereWritten(String message, String plain) {
    assertThat(PlainMessage.of(message)).isEqualTo(plain);
  }
}
