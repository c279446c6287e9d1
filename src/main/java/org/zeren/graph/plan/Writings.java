package org.zeren.graph.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.language.FragmentDefinition;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zeren.graph.answer.EnumNames;
import org.zeren.graph.answer.RowFetcher;
import org.zeren.graph.plan.PageWriting.EdgePart;
import org.zeren.graph.plan.PageWriting.Part;
import org.zeren.graph.plan.Writing.OfObject;
import org.zeren.graph.plan.Writing.Slot;
import org.zeren.graph.statement.Cut;
import org.zeren.graph.statement.PageShape;
import org.zeren.graph.statement.PageShape.Place;
import org.zeren.graph.statement.PageShape.Selected;
import org.zeren.graph.statement.Sentence;
import org.zeren.graph.statement.Shape;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * Works out how the fields of one operation are written: their order and their types, which the
 * shapes of what the database returns do not know.
 */
record Writings(
    GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {

  private static final FieldCollector COLLECTOR = new FieldCollector();
  private static final String TYPE_NAME = "__typename";

  /** It cannot be written at once. */
  static final class Unwritable extends RuntimeException {

    Unwritable(String what) {
      super(what, null, false, false);
    }
  }

  /**
   * What a field holds.
   *
   * @param type the field's type
   * @param field where it is selected
   */
  Slot slot(Shape shape, GraphQLType type, MergedField field) {
    return new Slot(
        writing(shape, GraphQLTypeUtil.unwrapNonNull(type), field),
        GraphQLTypeUtil.isNonNull(type) || shape instanceof Shape.Required);
  }

  private Writing writing(Shape shape, GraphQLType type, MergedField field) {
    if (shape instanceof Cut cut) {
      return writing(cut.shape(), type, field);
    }
    if (shape instanceof Shape.OfObject object) {
      return object(object, field);
    }
    if (shape instanceof Shape.OfOneOf oneOf) {
      Map<String, Writing> types = new LinkedHashMap<>();
      oneOf.types().forEach((name, of) -> types.put(name, writing(of, type, field)));
      return new Writing.OfOneOf(types);
    }
    if (shape instanceof Shape.OfList list && type instanceof GraphQLList of) {
      return new Writing.OfList(slot(list.element(), of.getWrappedType(), field));
    }
    if (shape instanceof Shape.Required required) {
      return writing(required.shape(), type, field);
    }
    if (shape instanceof Shape.Part part) {
      return new Writing.OfPart(part.at(), writing(part.shape(), type, field));
    }
    if (shape instanceof PageShape page) {
      return page(page, field);
    }
    if (shape instanceof Sentence sentence) {
      return new Writing.OfSentence(sentence);
    }
    if (shape == Shape.LEAF) {
      return leaf(type);
    }
    throw new Unwritable(shape.getClass().getSimpleName());
  }

  private static Writing leaf(GraphQLType type) {
    if (type instanceof GraphQLEnumType anEnum) {
      return new Writing.OfName(EnumNames.of(anEnum));
    }
    if (type instanceof GraphQLScalarType scalar) {
      return new Writing.OfScalar(scalar.getCoercing());
    }
    if (type instanceof GraphQLList list) {
      GraphQLType element = list.getWrappedType();
      return new Writing.OfValues(
          new Slot(
              leaf(GraphQLTypeUtil.unwrapNonNull(element)), GraphQLTypeUtil.isNonNull(element)));
    }
    throw new Unwritable(type.toString());
  }

  private Writing object(Shape.OfObject shape, MergedField field) {
    GraphQLObjectType type = type(shape.type());
    List<SerializableString> names = new ArrayList<>();
    List<OfObject.@Nullable Field> fields = new ArrayList<>();
    MergedSelectionSet selected = selected(type, field);
    for (String key : selected.getKeys()) {
      MergedField inner = selected.getSubField(key);
      names.add(new SerializedString(key));
      if (inner.getName().equals(TYPE_NAME)) {
        fields.add(null);
      } else {
        int at = shape.keys().indexOf(key);
        fields.add(new OfObject.Field(at, slot(shape.shapes().get(at), of(type, inner), inner)));
      }
    }
    return new OfObject(type.getName(), names, fields);
  }

  private Writing page(PageShape shape, MergedField field) {
    GraphQLObjectType type = type(shape.type());
    List<Part> parts = new ArrayList<>();
    MergedSelectionSet selected = selected(type, field);
    for (String key : selected.getKeys()) {
      MergedField inner = selected.getSubField(key);
      Selected of = shape.selections().get(key);
      GraphQLType ofType = inner.getName().equals(TYPE_NAME) ? type : of(type, inner);
      parts.add(
          new Part(
              new SerializedString(key),
              of == null ? PageWriting.text(type.getName()) : part(of, ofType, inner)));
    }
    return new PageWriting(shape, parts);
  }

  private PageWriting.PartWriting part(Selected selected, GraphQLType type, MergedField field) {
    if (selected instanceof Selected.TotalCount) {
      return PageWriting.count();
    }
    if (selected instanceof Selected.Nodes nodes) {
      return PageWriting.nodes(
          nodes.place().at(), slot(nodes.place().shape(), element(type), field));
    }
    if (selected instanceof Selected.Edges edges) {
      return PageWriting.edges(edges(edges, field));
    }
    GraphQLObjectType info = type("PageInfo");
    MergedSelectionSet of = selected(info, field);
    return PageWriting.info(
        of.getKeys().stream()
            .map(
                key -> {
                  String name = of.getSubField(key).getName();
                  return new Part(
                      new SerializedString(key),
                      name.equals(TYPE_NAME)
                          ? PageWriting.text(info.getName())
                          : PageWriting.info(name));
                })
            .toList());
  }

  private List<EdgePart> edges(Selected.Edges edges, MergedField field) {
    GraphQLObjectType type = type(edges.type());
    List<EdgePart> parts = new ArrayList<>();
    MergedSelectionSet selected = selected(type, field);
    for (String key : selected.getKeys()) {
      MergedField inner = selected.getSubField(key);
      SerializedString name = new SerializedString(key);
      Place place = edges.fields().get(key);
      if (place != null) {
        Slot slot = slot(place.shape(), of(type, inner), inner);
        parts.add(new EdgePart(name, place.at(), slot, null));
      } else {
        boolean cursor = edges.cursors().contains(key);
        parts.add(new EdgePart(name, 0, null, cursor ? null : type.getName()));
      }
    }
    return parts;
  }

  private static GraphQLType element(GraphQLType type) {
    return ((GraphQLList) GraphQLTypeUtil.unwrapNonNull(type)).getWrappedType();
  }

  private GraphQLObjectType type(String name) {
    GraphQLObjectType type = schema.getObjectType(name);
    if (type == null) {
      throw new Unwritable(name);
    }
    return type;
  }

  private GraphQLType of(GraphQLObjectType type, MergedField field) {
    GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
    if (!(schema.getCodeRegistry().getDataFetcher(type, definition) instanceof RowFetcher)) {
      throw new Unwritable(type.getName() + "." + field.getName());
    }
    return definition.getType();
  }

  private MergedSelectionSet selected(GraphQLObjectType type, MergedField field) {
    return COLLECTOR.collectFields(
        FieldCollectorParameters.newParameters()
            .schema(schema)
            .objectType(type)
            .fragments(fragments)
            .variables(variables.toMap())
            .graphQLContext(GraphQLContext.getDefault())
            .build(),
        field);
  }
}
