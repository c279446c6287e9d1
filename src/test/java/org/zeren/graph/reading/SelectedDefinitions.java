package org.zeren.graph.reading;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.StringValue;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the schema says of the fields that an operation selects, with what they mean there. */
final class SelectedDefinitions {

  private final TypeDefinitionRegistry schema;
  private final Map<String, Map<String, FieldDefinition>> fields = new LinkedHashMap<>();

  private SelectedDefinitions(TypeDefinitionRegistry schema) {
    this.schema = schema;
  }

  /** Types, fields and the rules that they name, without descriptions and unused arguments. */
  static String of(Document document, TypeDefinitionRegistry schema) {
    SelectedDefinitions selected = new SelectedDefinitions(schema);
    document
        .getDefinitionsOfType(OperationDefinition.class)
        .forEach(it -> selected.add("Query", it.getSelectionSet()));
    String types = selected.types();
    return Stream.of(selected.rules(types), types)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private void add(String type, SelectionSet selected) {
    for (Field field : selected.getSelectionsOfType(Field.class)) {
      FieldDefinition definition = definition(type, field.getName());
      fields
          .computeIfAbsent(type, it -> new LinkedHashMap<>())
          .put(field.getName(), shortened(definition, field));
      if (field.getSelectionSet() != null) {
        add(TypeInfo.typeInfo(definition.getType()).getName(), field.getSelectionSet());
      }
    }
  }

  private FieldDefinition definition(String type, String field) {
    return Stream.concat(
            Stream.ofNullable(schema.getTypeOrNull(type, ObjectTypeDefinition.class)),
            schema.objectTypeExtensions().getOrDefault(type, List.of()).stream())
        .flatMap(it -> it.getFieldDefinitions().stream())
        .filter(it -> it.getName().equals(field))
        .findFirst()
        .orElseThrow();
  }

  private static FieldDefinition shortened(FieldDefinition definition, Field field) {
    Set<String> given =
        field.getArguments().stream().map(Argument::getName).collect(Collectors.toSet());
    return definition.transform(
        builder ->
            builder
                .description(null)
                .comments(List.of())
                .inputValueDefinitions(
                    definition.getInputValueDefinitions().stream()
                        .filter(it -> given.contains(it.getName()) || it.getDefaultValue() != null)
                        .map(SelectedDefinitions::shortened)
                        .toList()));
  }

  private static InputValueDefinition shortened(InputValueDefinition argument) {
    return argument.transform(builder -> builder.description(null).comments(List.of()));
  }

  private String types() {
    return fields.entrySet().stream()
        .map(
            it ->
                AstPrinter.printAst(
                    ObjectTypeDefinition.newObjectTypeDefinition()
                        .name(it.getKey())
                        .directives(directives(it.getKey()))
                        .fieldDefinitions(List.copyOf(it.getValue().values()))
                        .build()))
        .collect(Collectors.joining("\n\n"));
  }

  private List<Directive> directives(String type) {
    ObjectTypeDefinition definition = schema.getTypeOrNull(type, ObjectTypeDefinition.class);
    return definition == null ? List.of() : definition.getDirectives();
  }

  private String rules(String types) {
    return schema.getSchemaExtensionDefinitions().stream()
        .flatMap(extension -> extension.getDirectives("define").stream())
        .filter(rule -> types.contains(name(rule) + "("))
        .map(AstPrinter::printAst)
        .collect(Collectors.collectingAndThen(Collectors.joining("\n  "), this::extension));
  }

  private String extension(String rules) {
    return rules.isEmpty() ? "" : "extend schema\n  " + rules;
  }

  private static String name(Directive rule) {
    return Objects.requireNonNull((StringValue) rule.getArgument("name").getValue()).getValue();
  }
}
