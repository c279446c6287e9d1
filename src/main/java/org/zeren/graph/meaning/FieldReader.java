package org.zeren.graph.meaning;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Type;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zeren.StartRefused;
import org.zeren.access.Role;
import org.zeren.graph.meaning.GraphModel.Argument;
import org.zeren.graph.meaning.GraphModel.Found;
import org.zeren.graph.meaning.GraphModel.Meaning;
import org.zeren.graph.meaning.GraphModel.Path;
import org.zeren.graph.meaning.GraphModel.Range;

/** Reads what one field means, and what its arguments do; refuses a field that means nothing. */
final class FieldReader {

  private static final Pattern NODE = Pattern.compile("\\(that[:)]");
  private static final Pattern LABEL = Pattern.compile("\\(that:(\\w+)\\)");
  private static final Pattern ROW = Pattern.compile("(?s)AS that(, .* AS edge)?\\s*$");
  private static final Pattern ROWS = Pattern.compile("AS " + Path.THOSE + "\\s*$");
  private static final Set<String> PAGING = Set.of("first", "after", "last", "before");

  private final TypeDefinitionRegistry schema;
  private final Definitions definitions;
  private final FilterReader filters;

  FieldReader(TypeDefinitionRegistry schema, Definitions definitions) {
    this.schema = schema;
    this.definitions = definitions;
    this.filters = new FilterReader(definitions);
  }

  Meaning meaning(String owner, FieldDefinition field) {
    String type = TypeInfo.typeInfo(field.getType()).getName();
    SchemaDirective rows = SchemaDirective.on(field, "rows");
    SchemaDirective path = rows != null ? rows : SchemaDirective.on(field, "path");
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
    SchemaDirective value = SchemaDirective.on(field, "value");
    SchemaDirective sentence = SchemaDirective.on(field, "sentence");
    if (sentence != null) {
      return new Meaning.Sentence(
          definitions.fragment(sentence.text("cypher")), kinds(owner, sentence));
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
    boolean translated = field.getInputValueDefinitions().stream().anyMatch(FieldReader::isLang);
    Fragment english =
        translated ? definitions.fragment("coalesce(" + cypher + "En, " + cypher + ")") : null;
    return new Meaning.Value(definitions.fragment(cypher), english);
  }

  private Meaning.@Nullable Kinds kinds(String owner, SchemaDirective sentence) {
    String by = sentence.optional("by");
    if (by == null) {
      return null;
    }
    FieldDefinition kind =
        schema.getTypeOrNull(owner) instanceof ObjectTypeDefinition type
            ? fieldNamed(type, by)
            : null;
    if (kind != null
        && schema.getTypeOrNull(TypeInfo.typeInfo(kind.getType()).getName())
            instanceof EnumTypeDefinition kinds) {
      return new Meaning.Kinds(
          sentence.text("prefix"),
          by,
          sentence.text("of"),
          sentence.optional("among"),
          kinds.getEnumValueDefinitions().stream().map(it -> it.getName()).toList());
    }
    throw new StartRefused(
        "A sentence of " + owner + " goes by " + by + ", which is no field of an enum.",
        "Let by name one.");
  }

  private boolean isObject(String type) {
    return !(schema.getTypeOrNull(type) instanceof EnumTypeDefinition)
        && !schema.scalars().containsKey(type);
  }

  private Path path(String owner, FieldDefinition field, SchemaDirective path, boolean pages) {
    boolean rows = path.is("rows");
    String pattern = path.text(rows ? "cypher" : "pattern");
    boolean listed =
        rows
            && isList(field.getType())
            && path.optional("order") == null
            && ROWS.matcher(pattern).find();
    if (!listed && !(rows ? ROW : NODE).matcher(pattern).find()) {
      throw new StartRefused(
          "What " + owner + "." + field.getName() + " leads to is not named 'that'.",
          "Let its pattern lead to (that:Label), or its clauses end with AS that, those of a list"
              + " without an order with AS those.");
    }
    String order = path.optional("order");
    return new Path(
        definitions.path(pattern, path.optional("where")),
        rows,
        definitions.optional(path.optional("where")),
        pages || rows ? null : definitions.optional(order),
        (pages || rows) && order != null
            ? definitions.sortKeys(List.of(order.split(", ")))
            : List.of(),
        path.flag("distinct"),
        field.hasDirective("exactlyOne"),
        count(path, pattern),
        found(SchemaDirective.on(field, "found")),
        allowed(SchemaDirective.on(field, "allowed")),
        arguments(owner, field, pages, rows ? pattern : ""));
  }

  /** All nodes with a label are counted already. */
  private @Nullable Fragment count(SchemaDirective path, String pattern) {
    Matcher label = LABEL.matcher(pattern);
    return path.optional("where") == null && label.matches()
        ? definitions.fragment("total(" + label.group(1) + ")")
        : definitions.optional(path.optional("count"));
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
      SchemaDirective where = SchemaDirective.on(argument, "where");
      SchemaDirective through = SchemaDirective.on(argument, "through");
      if (where != null) {
        arguments.put(
            name,
            new Argument.Condition(
                definitions.fragment(where.text("cypher")),
                FilterReader.isId(argument),
                type.equals("Boolean")));
      } else if (name.equals("orderBy")) {
        arguments.put(name, new Argument.Order(type + "Field"));
      } else if (clauses.contains("$input." + name) && !name.equals("filter")) {
        arguments.put(
            name,
            new Argument.Input(
                FilterReader.isId(argument),
                argument.hasDirective("search"),
                range(SchemaDirective.on(argument, "range"))));
      } else if (schema.getTypeOrNull(type) instanceof InputObjectTypeDefinition input) {
        Fragment pattern = through == null ? null : definitions.path(through.text("pattern"));
        arguments.put(name, new Argument.Filter(filters.filter(input), pattern));
      } else {
        throw new StartRefused(
            "The argument %s of %s.%s has no meaning in the graph."
                .formatted(name, owner, field.getName()),
            "Give it @where in schema/graphql.");
      }
    }
    return Map.copyOf(arguments);
  }

  private @Nullable Found found(@Nullable SchemaDirective found) {
    return found == null
        ? null
        : new Found(definitions.optional(found.optional("cypher")), found.text("otherwise"));
  }

  private static List<Role> allowed(@Nullable SchemaDirective allowed) {
    return allowed == null
        ? List.of()
        : allowed.texts("roles").stream().map(Role::valueOf).toList();
  }

  private static @Nullable Range range(@Nullable SchemaDirective range) {
    return range == null ? null : new Range(range.number("min"), range.number("max"));
  }

  private static boolean isLang(InputValueDefinition argument) {
    return argument.getName().equals("lang");
  }

  static @Nullable FieldDefinition fieldNamed(ObjectTypeDefinition type, String name) {
    return type.getFieldDefinitions().stream()
        .filter(field -> field.getName().equals(name))
        .findFirst()
        .orElse(null);
  }

  private static boolean isList(Type<?> type) {
    return type instanceof NonNullType required
        ? isList(required.getType())
        : type instanceof ListType;
  }
}
