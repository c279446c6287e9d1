package org.zeren.graph;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zeren.StartRefused;
import org.zeren.graph.GraphModel.Argument;
import org.zeren.graph.GraphModel.FilterField;
import org.zeren.graph.GraphModel.FilterType;
import org.zeren.graph.GraphModel.Found;
import org.zeren.graph.GraphModel.Meaning;
import org.zeren.graph.GraphModel.ObjectType;
import org.zeren.graph.GraphModel.Path;
import org.zeren.graph.GraphModel.Range;
import org.zeren.graph.GraphModel.SortKey;

/** Reads the meaning of every field from the schema's directives; refuses the start without one. */
final class ModelReader {

  private static final Pattern NODE = Pattern.compile("\\(that[:)]");
  private static final Pattern ROW = Pattern.compile("(?s)AS that(, .* AS edge)?\\s*$");
  private static final Set<String> PAGING = Set.of("first", "after", "last", "before");
  private static final Set<String> COMBINING = Set.of("and", "or", "not");

  private final TypeDefinitionRegistry schema;
  private final Definitions definitions = new Definitions();
  private final Map<String, FilterType> filters = new HashMap<>();

  private ModelReader(TypeDefinitionRegistry schema) {
    this.schema = schema;
  }

  static GraphModel read(TypeDefinitionRegistry schema) {
    return new ModelReader(schema).read();
  }

  private GraphModel read() {
    schema.getSchemaExtensionDefinitions().stream()
        .flatMap(extension -> extension.getDirectives("define").stream())
        .map(SchemaDirective::new)
        .forEach(it -> definitions.add(it.text("name"), it.text("of"), it.text("cypher")));
    Map<String, ObjectType> types = new LinkedHashMap<>();
    for (ObjectTypeDefinition type : schema.getTypes(ObjectTypeDefinition.class)) {
      if (hasMeaning(type)) {
        types.put(type.getName(), objectType(type));
      }
    }
    return new GraphModel(types, roots(), orders(), possibleTypes(types));
  }

  private static boolean isEdge(ObjectTypeDefinition type) {
    return type.getName().endsWith("Edge") && fieldNamed(type, "cursor") != null;
  }

  private static @Nullable FieldDefinition fieldNamed(ObjectTypeDefinition type, String name) {
    return type.getFieldDefinitions().stream()
        .filter(field -> field.getName().equals(name))
        .findFirst()
        .orElse(null);
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
        if (meaning("Query", field) instanceof Meaning.Related related) {
          roots.put(field.getName(), related);
        }
      }
    }
    return roots;
  }

  private ObjectType objectType(ObjectTypeDefinition type) {
    SchemaDirective node = directive(type, "node");
    Map<String, Meaning> fields = new LinkedHashMap<>();
    boolean edge = isEdge(type);
    for (FieldDefinition field : type.getFieldDefinitions()) {
      if (!edge || field.hasDirective("value")) {
        fields.put(field.getName(), meaning(type.getName(), field));
      }
    }
    return new ObjectType(
        type.getName(),
        node == null ? null : node.text("label"),
        node == null ? null : node.optional("id"),
        node == null ? List.of() : sortKeys(node.texts("order")),
        Map.copyOf(fields));
  }

  private Meaning meaning(String owner, FieldDefinition field) {
    String type = TypeInfo.typeInfo(field.getType()).getName();
    SchemaDirective rows = directive(field, "rows");
    SchemaDirective path = rows != null ? rows : directive(field, "path");
    if (path == null) {
      return value(owner, field, type);
    }
    if (rows == null && path.text("pattern").equals("that")) {
      return new Meaning.Same(type);
    }
    boolean pages = type.endsWith("Connection");
    String edge = pages ? type.substring(0, type.length() - "Connection".length()) + "Edge" : null;
    Meaning.Shape shape =
        pages
            ? Meaning.Shape.PAGES
            : isList(field.getType()) ? Meaning.Shape.LIST : Meaning.Shape.ONE;
    return new Meaning.Related(
        path(owner, field, path, pages), edge == null ? type : nodeType(edge), shape, edge);
  }

  private String nodeType(String edge) {
    if (schema.getTypeOrNull(edge) instanceof ObjectTypeDefinition type) {
      FieldDefinition node = fieldNamed(type, "node");
      if (node != null) {
        return TypeInfo.typeInfo(node.getType()).getName();
      }
    }
    throw new StartRefused(
        "The schema has no type " + edge + " with a field node.", "Add it to schema/graphql.");
  }

  private Meaning value(String owner, FieldDefinition field, String type) {
    boolean leaf = !isObject(type);
    SchemaDirective value = directive(field, "value");
    SchemaDirective sentence = directive(field, "sentence");
    if (sentence != null) {
      return new Meaning.Sentence(definitions.fragment(sentence.text("cypher")));
    }
    if (value != null && !leaf) {
      return new Meaning.Held(
          definitions.fragment(value.text("cypher")), type, isList(field.getType()));
    }
    if (value == null && !leaf) {
      throw new StartRefused(
          "The field " + owner + "." + field.getName() + " has no meaning in the graph.",
          "Give it @path or @value in schema/graphql.");
    }
    String cypher = value == null ? "this." + field.getName() : value.text("cypher");
    boolean translated = field.getInputValueDefinitions().stream().anyMatch(ModelReader::isLang);
    Fragment english =
        translated ? definitions.fragment("coalesce(" + cypher + "En, " + cypher + ")") : null;
    return new Meaning.Value(definitions.fragment(cypher), english);
  }

  private boolean isObject(String type) {
    return !(schema.getTypeOrNull(type) instanceof EnumTypeDefinition)
        && !schema.scalars().containsKey(type);
  }

  private Path path(String owner, FieldDefinition field, SchemaDirective path, boolean pages) {
    boolean rows = path.is("rows");
    String pattern = path.text(rows ? "cypher" : "pattern");
    if (!(rows ? ROW : NODE).matcher(pattern).find()) {
      throw new StartRefused(
          "What " + owner + "." + field.getName() + " leads to is not named 'that'.",
          "Let its pattern lead to (that:Label), or its clauses end with AS that.");
    }
    String order = path.optional("order");
    return new Path(
        definitions.fragment(pattern),
        rows,
        fragment(path.optional("where")),
        pages || rows ? null : fragment(order),
        (pages || rows) && order != null ? sortKeys(List.of(order.split(", "))) : List.of(),
        path.flag("distinct"),
        field.hasDirective("exactlyOne"),
        found(directive(field, "found")),
        arguments(owner, field, pages, rows ? pattern : ""));
  }

  private Map<String, Argument> arguments(
      String owner, FieldDefinition field, boolean pages, String clauses) {
    Map<String, Argument> arguments = new LinkedHashMap<>();
    for (InputValueDefinition argument : field.getInputValueDefinitions()) {
      String name = argument.getName();
      if (name.equals("asOf") || (pages && PAGING.contains(name))) {
        continue;
      }
      String type = TypeInfo.typeInfo(argument.getType()).getName();
      SchemaDirective where = directive(argument, "where");
      SchemaDirective through = directive(argument, "through");
      if (where != null) {
        arguments.put(
            name,
            new Argument.Condition(
                definitions.fragment(where.text("cypher")),
                isId(argument),
                type.equals("Boolean")));
      } else if (name.equals("orderBy")) {
        arguments.put(name, new Argument.Order(type + "Field"));
      } else if (clauses.contains("$input." + name) && !name.equals("filter")) {
        arguments.put(
            name,
            new Argument.Input(
                isId(argument),
                argument.hasDirective("search"),
                range(directive(argument, "range"))));
      } else if (schema.getTypeOrNull(type) instanceof InputObjectTypeDefinition input) {
        Fragment pattern = through == null ? null : fragment(through.text("pattern"));
        arguments.put(name, new Argument.Filter(filter(input), pattern));
      } else {
        throw new StartRefused(
            "The argument %s of %s.%s has no meaning in the graph."
                .formatted(name, owner, field.getName()),
            "Give it @where in schema/graphql.");
      }
    }
    return Map.copyOf(arguments);
  }

  private FilterType filter(InputObjectTypeDefinition input) {
    FilterType known = filters.get(input.getName());
    if (known != null) {
      return known;
    }
    Map<String, FilterField> fields = new LinkedHashMap<>();
    for (InputValueDefinition field : input.getInputValueDefinitions()) {
      if (!COMBINING.contains(field.getName())) {
        fields.put(field.getName(), filterField(input.getName(), field));
      }
    }
    FilterType filter = new FilterType(input.getName(), Map.copyOf(fields));
    filters.put(input.getName(), filter);
    return filter;
  }

  private FilterField filterField(String owner, InputValueDefinition field) {
    SchemaDirective where = directive(field, "where");
    SchemaDirective fullText = directive(field, "fullText");
    if (fullText != null) {
      return new FilterField.FullText(fullText.text("index"));
    }
    if (where == null) {
      throw new StartRefused(
          "The filter field " + owner + "." + field.getName() + " has no meaning in the graph.",
          "Give it @where or @fullText in schema/graphql.");
    }
    return new FilterField.Condition(
        definitions.fragment(where.text("cypher")), fragment(where.optional("edge")), isId(field));
  }

  private Map<String, Map<String, List<SortKey>>> orders() {
    Map<String, Map<String, List<SortKey>>> orders = new LinkedHashMap<>();
    for (EnumTypeDefinition type : schema.getTypes(EnumTypeDefinition.class)) {
      if (!type.getName().endsWith("OrderField")) {
        continue;
      }
      Map<String, List<SortKey>> values = new LinkedHashMap<>();
      for (EnumValueDefinition value : type.getEnumValueDefinitions()) {
        SchemaDirective order = directive(value, "order");
        if (order == null) {
          throw new StartRefused(
              "The order " + type.getName() + "." + value.getName() + " has no meaning.",
              "Give it @order in schema/graphql.");
        }
        values.put(value.getName(), sortKeys(order.texts("by")));
      }
      orders.put(type.getName(), values);
    }
    return orders;
  }

  /** A key reads {@code expression[?] [DESC]}; the question mark says that it may be absent. */
  private List<SortKey> sortKeys(List<String> keys) {
    return keys.stream()
        .map(
            key -> {
              boolean descending = key.endsWith(" DESC");
              String rest = descending ? key.substring(0, key.length() - " DESC".length()) : key;
              boolean nullable = rest.endsWith("?");
              String cypher = nullable ? rest.substring(0, rest.length() - 1) : rest;
              return new SortKey(definitions.fragment(cypher), nullable, descending);
            })
        .toList();
  }

  private @Nullable Found found(@Nullable SchemaDirective found) {
    return found == null
        ? null
        : new Found(definitions.fragment(found.text("cypher")), found.text("otherwise"));
  }

  private static @Nullable Range range(@Nullable SchemaDirective range) {
    return range == null ? null : new Range(range.number("min"), range.number("max"));
  }

  private @Nullable Fragment fragment(@Nullable String cypher) {
    return cypher == null ? null : definitions.fragment(cypher);
  }

  private static boolean isLang(InputValueDefinition argument) {
    return argument.getName().equals("lang");
  }

  private static boolean isId(InputValueDefinition input) {
    return TypeInfo.typeInfo(input.getType()).getName().equals("ID");
  }

  private static boolean isList(Type<?> type) {
    return type instanceof NonNullType required
        ? isList(required.getType())
        : type instanceof ListType;
  }

  private static @Nullable SchemaDirective directive(DirectivesContainer<?> on, String name) {
    List<Directive> found = on.getDirectives(name);
    return found.isEmpty() ? null : new SchemaDirective(found.get(0));
  }
}
