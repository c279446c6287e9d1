package org.zeren.graph.meaning;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zeren.StartRefused;
import org.zeren.graph.meaning.GraphModel.Meaning;
import org.zeren.graph.meaning.GraphModel.ObjectType;
import org.zeren.graph.meaning.GraphModel.SortKey;

/** Reads the meaning of every type, field and order from the schema's directives. */
final class ModelReader {

  private final TypeDefinitionRegistry schema;
  private final Definitions definitions;
  private final FieldReader fields;

  private ModelReader(TypeDefinitionRegistry schema) {
    this.schema = schema;
    this.definitions = Definitions.of(schema);
    this.fields = new FieldReader(schema, definitions);
  }

  static GraphModel read(TypeDefinitionRegistry schema) {
    return new ModelReader(schema).read();
  }

  private GraphModel read() {
    Map<String, ObjectType> types = new LinkedHashMap<>();
    for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
      if (hasMeaning(type)) {
        types.put(type.getName(), objectType(type));
      }
    }
    return new GraphModel(
        types,
        roots(),
        subscriptions(),
        orders(),
        possibleTypes(types),
        definitions.fragment(WholeGraph.KEPT_COUNTS));
  }

  private static boolean isEdge(ObjectTypeDefinition type) {
    return type.getName().endsWith("Edge") && FieldReader.fieldNamed(type, "cursor") != null;
  }

  private List<String> implementations(String name, Map<String, ObjectType> types) {
    return schema.getTypes(ObjectTypeDefinition.class).stream()
        .filter(type -> types.containsKey(type.getName()))
        .filter(
            type ->
                type.getImplements().stream()
                    .anyMatch(it -> ((TypeName) it).getName().equals(name)))
        .map(ObjectTypeDefinition::getName)
        .toList();
  }

  private Map<String, List<String>> possibleTypes(Map<String, ObjectType> types) {
    Map<String, List<String>> possible = new LinkedHashMap<>();
    for (InterfaceTypeDefinition type : schema.getTypes(InterfaceTypeDefinition.class)) {
      possible.put(type.getName(), implementations(type.getName(), types));
    }
    for (UnionTypeDefinition type : schema.getTypes(UnionTypeDefinition.class)) {
      possible.put(
          type.getName(),
          type.getMemberTypes().stream().map(it -> ((TypeName) it).getName()).toList());
    }
    return possible;
  }

  /** Connections and what is given as it comes from Java have no meaning in the graph. */
  private static boolean hasMeaning(ObjectTypeDefinition type) {
    return type.hasDirective("node")
        || type.hasDirective("row")
        || isEdge(type)
        || type.getFieldDefinitions().stream()
            .anyMatch(field -> field.hasDirective("value") || field.hasDirective("path"));
  }

  private Map<String, Meaning.Related> roots() {
    Map<String, Meaning.Related> roots = new LinkedHashMap<>();
    for (ObjectTypeDefinition extension :
        schema.objectTypeExtensions().getOrDefault("Query", List.of())) {
      for (FieldDefinition field : extension.getFieldDefinitions()) {
        if (this.fields.meaning("Query", field) instanceof Meaning.Related related) {
          roots.put(field.getName(), related);
        }
      }
    }
    return roots;
  }

  private Map<String, Meaning.Related> subscriptions() {
    Map<String, Meaning.Related> subscriptions = new LinkedHashMap<>();
    if (schema.getTypeOrNull("Subscription") instanceof ObjectTypeDefinition type) {
      for (FieldDefinition field : type.getFieldDefinitions()) {
        if (this.fields.meaning("Subscription", field) instanceof Meaning.Related related) {
          subscriptions.put(field.getName(), related.ofOneEntry());
        }
      }
    }
    return subscriptions;
  }

  private ObjectType objectType(ObjectTypeDefinition type) {
    SchemaDirective node = SchemaDirective.on(type, "node");
    Map<String, Meaning> fields = new LinkedHashMap<>();
    boolean edge = isEdge(type);
    for (FieldDefinition field : type.getFieldDefinitions()) {
      if (!edge || field.hasDirective("value")) {
        fields.put(field.getName(), this.fields.meaning(type.getName(), field));
      }
    }
    return new ObjectType(
        type.getName(),
        node == null ? null : node.text("label"),
        node == null ? null : definitions.path("(that:" + node.text("label") + ")"),
        node == null ? null : node.optional("id"),
        node == null ? List.of() : definitions.sortKeys(node.texts("order")),
        Map.copyOf(fields));
  }

  private Map<String, Map<String, List<SortKey>>> orders() {
    Map<String, Map<String, List<SortKey>>> orders = new LinkedHashMap<>();
    for (EnumTypeDefinition type : schema.getTypes(EnumTypeDefinition.class)) {
      if (!type.getName().endsWith("OrderField")) {
        continue;
      }
      Map<String, List<SortKey>> values = new LinkedHashMap<>();
      for (EnumValueDefinition value : type.getEnumValueDefinitions()) {
        SchemaDirective order = SchemaDirective.on(value, "order");
        if (order == null) {
          throw new StartRefused(
              "The order " + type.getName() + "." + value.getName() + " has no meaning.",
              "Give it @order in schema/graphql.");
        }
        values.put(value.getName(), definitions.sortKeys(order.texts("by")));
      }
      orders.put(type.getName(), values);
    }
    return orders;
  }
}
