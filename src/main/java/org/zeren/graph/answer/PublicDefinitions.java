package org.zeren.graph.answer;

import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.SDLDefinition;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The schema as clients see it: without the directives that say what fields mean in the graph. */
final class PublicDefinitions {

  private PublicDefinitions() {}

  static TypeDefinitionRegistry of(TypeDefinitionRegistry definitions) {
    Set<String> ours = definitions.getDirectiveDefinitions().keySet();
    TypeDefinitionRegistry publicOnes = new TypeDefinitionRegistry();
    all(definitions).map(it -> without(ours, it)).forEach(publicOnes::add);
    definitions.schemaDefinition().ifPresent(publicOnes::add);
    return publicOnes;
  }

  private static Stream<SDLDefinition<?>> all(TypeDefinitionRegistry definitions) {
    return Stream.of(
            List.of(definitions.types().values()),
            List.of(definitions.scalars().values()),
            definitions.objectTypeExtensions().values(),
            definitions.interfaceTypeExtensions().values(),
            definitions.unionTypeExtensions().values(),
            definitions.enumTypeExtensions().values(),
            definitions.inputObjectTypeExtensions().values())
        .flatMap(Collection::stream)
        .flatMap(Collection::stream);
  }

  private static SDLDefinition<?> without(Set<String> directives, SDLDefinition<?> definition) {
    NodeVisitorStub remove =
        new NodeVisitorStub() {
          @Override
          @SuppressWarnings("rawtypes") // as the visitor declares it
          public TraversalControl visitDirective(Directive node, TraverserContext<Node> context) {
            return directives.contains(node.getName())
                ? TreeTransformerUtil.deleteNode(context)
                : TraversalControl.CONTINUE;
          }
        };
    return (SDLDefinition<?>) new AstTransformer().transform(definition, remove);
  }
}
