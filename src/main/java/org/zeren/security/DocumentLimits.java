package org.zeren.security;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import org.zeren.graph.RefusedOperation;

/** Counts what is written in a document, before it is compared with the schema. */
record DocumentLimits(LimitsProperties limits) {

  void check(Document document) {
    int aliases = 0;
    int directives = 0;
    Deque<Node<?>> left = new ArrayDeque<>();
    left.push(document);
    while (!left.isEmpty()) {
      Node<?> node = left.pop();
      if (node instanceof Field field && field.getAlias() != null) {
        aliases++;
      }
      if (node instanceof Directive) {
        directives++;
      }
      node.getChildren().forEach(left::push);
    }
    refuse("TOO_MANY_ALIASES", "aliases", aliases, limits.aliases());
    refuse("TOO_MANY_DIRECTIVES", "directives", directives, limits.directives());
    refuse(
        "TOO_MANY_DEFINITIONS",
        "operations and fragments",
        document.getDefinitions().size(),
        limits.definitions());
  }

  private static void refuse(String code, String what, int given, int most) {
    if (given > most) {
      throw new RefusedOperation(
          code, "The document has %d %s; at most %d are allowed.".formatted(given, what, most));
    }
  }
}
