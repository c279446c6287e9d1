package org.zeren.graph;

import graphql.Scalars;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Writes random operations that are valid, shallow, and of varied shape. */
final class RandomOperations {

  private static final int DEPTH = 2;

  private final NaiveFields fields;
  private final GraphQLSchema schema;
  private final RandomArguments arguments;
  private final List<String> nodeTypes;
  private final Set<String> spokenOf = new TreeSet<>();

  RandomOperations(NaiveEvaluator naive, RandomValues values, CursorBook cursors) {
    this.fields = naive.fields();
    this.schema = naive.schema();
    this.nodeTypes =
        schema.getImplementations((GraphQLInterfaceType) schema.getType("Node")).stream()
            .map(GraphQLObjectType::getName)
            .filter(type -> fields.knows(type, "id"))
            .sorted()
            .toList();
    this.arguments = new RandomArguments(fields, values, nodeTypes, cursors, spokenOf);
  }

  /** The same for the same seed, but for the cursors, which are those that the book has. */
  Operation operation(long seed) {
    return new Writing(seed).operation();
  }

  /** Selects little under a random filter, in a random order. */
  Operation filter(long seed) {
    return new Writing(seed).filter();
  }

  /** The fields, filter fields and orders in all operations so far, as Type.field. */
  Set<String> spokenOf() {
    return spokenOf;
  }

  private final class Writing {

    private final SplittableRandom random;
    private final OperationDraft draft = new OperationDraft();

    Writing(long seed) {
      this.random = new SplittableRandom(seed);
    }

    Operation filter() {
      List<GraphQLFieldDefinition> lists =
          fields.roots().stream()
              .sorted()
              .map(schema.getQueryType()::getField)
              .filter(root -> root.getArgument("filter") != null)
              .toList();
      GraphQLFieldDefinition root = lists.get(random.nextInt(lists.size()));
      String written = arguments.of(root, "Query", "", Set.of("filter"), random, draft);
      return draft.operation("{ " + root.getName() + written + " { totalCount nodes { id } } }");
    }

    Operation operation() {
      List<String> roots = fields.roots().stream().sorted().toList();
      List<String> parts = new ArrayList<>();
      int size = random.nextInt(5) == 0 ? 2 : 1;
      for (int i = 0; i < size; i++) {
        String root = roots.get(random.nextInt(roots.size()));
        parts.add(field(schema.getQueryType(), schema.getQueryType().getField(root), DEPTH + 1));
      }
      return draft.operation(shaped("Query", parts));
    }

    private String selection(GraphQLCompositeType type, int depth) {
      List<String> parts = new ArrayList<>();
      if (random.nextInt(10) == 0) {
        parts.add("__typename");
      }
      if (type instanceof GraphQLObjectType object) {
        some(object, depth).forEach(field -> parts.add(field(object, field, depth)));
      } else {
        parts.add("id");
        for (int i = 0; i < 3; i++) {
          GraphQLObjectType one =
              schema.getObjectType(nodeTypes.get(random.nextInt(nodeTypes.size())));
          parts.add("... on " + one.getName() + " " + aliased(one, depth));
        }
      }
      return shaped(type.getName(), parts);
    }

    /** Of one of several types, whose fields of one name need not be of one kind. */
    private String aliased(GraphQLObjectType type, int depth) {
      return shaped(
          type.getName(),
          some(type, depth).stream().map(it -> field(type, it, depth, false)).toList());
    }

    /** A few of the fields; objects only where the depth is not used up. */
    private List<GraphQLFieldDefinition> some(GraphQLObjectType type, int depth) {
      List<GraphQLFieldDefinition> known =
          type.getFieldDefinitions().stream()
              .filter(field -> fields.knows(type.getName(), field.getName()))
              .toList();
      List<GraphQLFieldDefinition> leaves = known.stream().filter(it -> isLeaf(it)).toList();
      List<GraphQLFieldDefinition> objects = known.stream().filter(it -> !isLeaf(it)).toList();
      List<GraphQLFieldDefinition> chosen = new ArrayList<>();
      if (!leaves.isEmpty()) {
        random
            .ints(1 + random.nextInt(3), 0, leaves.size())
            .distinct()
            .forEach(i -> chosen.add(leaves.get(i)));
      }
      if (!objects.isEmpty() && (depth > 0 || isPaging(type))) {
        int size = isPaging(type) ? 1 + random.nextInt(2) : random.nextInt(3);
        random.ints(size, 0, objects.size()).distinct().forEach(i -> chosen.add(objects.get(i)));
      }
      return chosen;
    }

    private String field(GraphQLObjectType owner, GraphQLFieldDefinition field, int depth) {
      return field(owner, field, depth, random.nextInt(4) > 0);
    }

    private String field(
        GraphQLObjectType owner, GraphQLFieldDefinition field, int depth, boolean mayBePlain) {
      spokenOf.add(owner.getName() + "." + field.getName());
      GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
      boolean pages = field.getArgument("first") != null;
      boolean plain = field.getArguments().isEmpty() && mayBePlain;
      String key = plain ? field.getName() : draft.name(pages ? "c" : "a");
      String written =
          (plain ? "" : key + ": ")
              + field.getName()
              + arguments.of(field, owner.getName(), key, Set.of(), random, draft)
              + condition(12);
      if (!(type instanceof GraphQLCompositeType composite)) {
        return written;
      }
      int left = isPaging(owner) ? depth : depth - 1;
      String first = written + " " + selection(composite, left);
      return random.nextInt(12) == 0
          ? first + " " + written + " " + selection(composite, 0)
          : first;
    }

    /** Parts as they are, in fragments, or said twice. */
    private String shaped(String type, List<String> parts) {
      List<String> shaped = new ArrayList<>();
      for (String part : parts) {
        switch (random.nextInt(14)) {
          case 0 -> shaped.add("..." + condition(2) + " { " + part + " }");
          case 1 -> shaped.add("... on " + type + condition(2) + " { " + part + " }");
          case 2 -> shaped.add(draft.fragment(type, part) + condition(3));
          case 3 -> shaped.add(part + " " + draft.fragment(type, part));
          default -> shaped.add(part);
        }
      }
      return "{ " + String.join(" ", shaped) + " }";
    }

    /** Once in so many times, a condition under which it is selected. */
    private String condition(int times) {
      if (random.nextInt(times) > 0) {
        return "";
      }
      String directive = random.nextBoolean() ? "include" : "skip";
      boolean value = random.nextInt(3) > 0 == directive.equals("include");
      String condition =
          random.nextBoolean()
              ? String.valueOf(value)
              : draft.variable(GraphQLNonNull.nonNull(Scalars.GraphQLBoolean), value);
      return " @" + directive + "(if: " + condition + ")";
    }
  }

  private static boolean isLeaf(GraphQLFieldDefinition field) {
    return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType);
  }

  private static boolean isPaging(GraphQLObjectType type) {
    return type.getName().endsWith("Connection") || type.getName().endsWith("Edge");
  }
}
