package org.zeren.graph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.UnionTypeDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.execution.GraphQlSource;
import org.zeren.testing.ZerenTest;

/**
 * The served schema keeps the public contract: every type, field, argument, default and nullability
 * of {@code contract/contract.graphqls} is there. It may have more, and leaves it in two points
 * only, both told in the changelog: a root field may be null, so that one that fails leaves the
 * others of its request, and what is drawn has a key instead of the id of what it stands for.
 */
@ZerenTest
class ContractTest {

  @Autowired private GraphQlSource source;

  private static final String DRAWN = "GraphNode.id: ID!";
  private static final Pattern ROOT = Pattern.compile("((?:Query|Mutation)\\.\\w+: .*)!");

  @Test
  void everythingInTheContractIsServed() throws IOException {
    List<String> contract = elements(contract());
    assertThat(contract).contains(DRAWN);
    Set<String> missing =
        contract.stream()
            .filter(element -> !element.equals(DRAWN))
            .map(element -> ROOT.matcher(element).replaceFirst("$1"))
            .collect(Collectors.toCollection(TreeSet::new));
    missing.removeAll(elements(served(source.schema())));

    assertThat(missing).isEmpty();
  }

  private static TypeDefinitionRegistry contract() throws IOException {
    try (InputStream in = new ClassPathResource("contract/contract.graphqls").getInputStream()) {
      return new SchemaParser().parse(in);
    }
  }

  private static TypeDefinitionRegistry served(GraphQLSchema schema) {
    return new SchemaParser().parse(new SchemaPrinter().print(schema));
  }

  /** One line for everything that clients may rely on. */
  private static List<String> elements(TypeDefinitionRegistry schema) {
    List<String> elements = new ArrayList<>();
    schema.scalars().keySet().stream()
        .filter(name -> schema.getTypeOrNull(name) != null)
        .forEach(elements::add);
    Stream.concat(
            schema.getTypes(ObjectTypeDefinition.class).stream(),
            schema.objectTypeExtensions().values().stream().flatMap(List::stream))
        .forEach(
            type -> {
              type.getImplements()
                  .forEach(it -> elements.add(type.getName() + " implements " + print(it)));
              addFields(elements, type.getName(), type.getFieldDefinitions());
            });
    schema
        .getTypes(InterfaceTypeDefinition.class)
        .forEach(type -> addFields(elements, type.getName(), type.getFieldDefinitions()));
    for (UnionTypeDefinition type : schema.getTypes(UnionTypeDefinition.class)) {
      type.getMemberTypes().forEach(it -> elements.add(type.getName() + " = " + print(it)));
    }
    for (EnumTypeDefinition type : schema.getTypes(EnumTypeDefinition.class)) {
      for (EnumValueDefinition value : type.getEnumValueDefinitions()) {
        elements.add(type.getName() + "." + value.getName());
      }
    }
    for (InputObjectTypeDefinition type : schema.getTypes(InputObjectTypeDefinition.class)) {
      type.getInputValueDefinitions()
          .forEach(field -> elements.add(type.getName() + "." + input(field)));
    }
    return elements;
  }

  private static void addFields(List<String> elements, String owner, List<FieldDefinition> fields) {
    for (FieldDefinition field : fields) {
      String name = owner + "." + field.getName();
      elements.add(name + ": " + print(field.getType()));
      field.getInputValueDefinitions().forEach(it -> elements.add(name + "(" + input(it) + ")"));
    }
  }

  private static String input(InputValueDefinition input) {
    return input.getName()
        + ": "
        + print(input.getType())
        + (input.getDefaultValue() == null
            ? ""
            : " = " + AstPrinter.printAstCompact(input.getDefaultValue()));
  }

  private static String print(Type<?> type) {
    return AstPrinter.printAstCompact(type);
  }
}
