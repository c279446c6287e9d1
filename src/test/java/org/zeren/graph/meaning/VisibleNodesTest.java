package org.zeren.graph.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Node;
import graphql.language.SDLDefinition;
import graphql.language.StringValue;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zeren.StartRefused;

/** Every node that the schema's Cypher matches is looked at, or is one that nobody hides. */
class VisibleNodesTest {

  private static final Pattern LABELLED = Pattern.compile("\\(\\w*:([A-Z][\\w|]*)( \\{[^}]*})?\\)");
  private static final Pattern LOOKED_AT =
      Pattern.compile("\\((\\w+):[\\w|]+( \\{[^}]*})? WHERE visible\\(\\1\\)\\)");
  private static final Pattern BARE =
      Pattern.compile("(?<!\\w)\\((\\w*)\\)\\s*<?-|[->]\\((\\w*)\\)");
  private static final Pattern OPEN =
      Pattern.compile(
          "(Agency|BeneficiaryGroup|Theme|Proposal)(\\|(Agency|BeneficiaryGroup|Theme|Proposal))*");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          (that:Measure) ; (that:Measure WHERE visible(that))
          (this)-[edge:ISSUED_BY]->(that:Agency) ; (this)-[edge:ISSUED_BY]->(that:Agency)
          (this)<-[:PART_OF]-(:Provision)<--(that) ; (this)<-[:PART_OF]-(_seen0:Provision WHERE visible(_seen0))<--(that WHERE visible(that))
          MATCH (_a:Agency|Measure) RETURN _a ; MATCH (_a:Agency|Measure WHERE visible(_a)) RETURN _a
          MATCH (_v:A {kind: 'x (y)'}) RETURN _v ; MATCH (_v:A {kind: 'x (y)'} WHERE visible(_v)) RETURN _v
          EXISTS { (this)-[:BENEFITS]->() } ; EXISTS { (this)-[:BENEFITS]->(_seen0 WHERE visible(_seen0)) }
          WITH this.x AS _x MATCH (_x)-[_r]-(_y) ; WITH this.x AS _x MATCH (_x)-[_r]-(_y WHERE visible(_y))
          COUNT { MATCH (_d:D) } + COUNT { (_d)--() } ; COUNT { MATCH (_d:D WHERE visible(_d)) } + COUNT { (_d WHERE visible(_d))--(_seen0 WHERE visible(_seen0)) }
          [(this)-->(_m:Measure) | _m.rank][0] ; [(this)-->(_m:Measure WHERE visible(_m)) | _m.rank][0]
          known(this) AND 'no (x)-->(y)' = this.a ; known(this) AND 'no (x)-->(y)' = this.a
          CALL (this) { RETURN 1 } ; CALL (this) { RETURN 1 }
          CASE WHEN $a THEN MATCH (_d:D) ELSE MATCH (_d) END ; CASE WHEN $a THEN MATCH (_d:D WHERE visible(_d)) ELSE MATCH (_d WHERE visible(_d)) END
          CASE WHEN $a THEN MATCH (_d:D) ELSE WITH 1 AS _d END MATCH (_d)--(_e) ; CASE WHEN $a THEN MATCH (_d:D WHERE visible(_d)) ELSE WITH 1 AS _d END MATCH (_d)--(_e WHERE visible(_e))
          CASE WHEN this.END > this.ELSE THEN MATCH (_d:D) ELSE MATCH (_d:ELSE) END ; CASE WHEN this.END > this.ELSE THEN MATCH (_d:D WHERE visible(_d)) ELSE MATCH (_d:ELSE WHERE visible(_d)) END
          CASE WHEN $a THEN MATCH (_d:D) END MATCH (_d)--() ; CASE WHEN $a THEN MATCH (_d:D WHERE visible(_d)) END MATCH (_d WHERE visible(_d))--(_seen0 WHERE visible(_seen0))
          CASE this.a WHEN 1 THEN WITH 1 AS _d WHEN 2 THEN CASE WHEN $b THEN 3 END ELSE WITH 1 AS _d END MATCH (_d)-- ; CASE this.a WHEN 1 THEN WITH 1 AS _d WHEN 2 THEN CASE WHEN $b THEN 3 END ELSE WITH 1 AS _d END MATCH (_d WHERE visible(_d))--
          """)
  void aPatternGetsAConditionForEachNodeThatMayBeHidden(String cypher, String visible) {
    assertThat(VisibleNodes.in(cypher, Set.of("this"))).isEqualTo(visible);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(this)-[_r:SUCCEEDS*0..10]-(that:Responsibility)",
        "(this)-[:SUCCEEDS|PART_OF*]-(that:Responsibility)",
        "(this)-[_r:CONTINUES*2]-(that:Measure)"
      })
  void aWayPastNodesThatNobodyLooksAtIsRefused(String cypher) {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> VisibleNodes.requireSeenAlong(cypher));
  }

  @Test
  void parenthesesThatMightBeANodeAreRefused() {
    assertThatExceptionOfType(StartRefused.class)
        .isThrownBy(() -> VisibleNodes.in("MATCH (_a:A), (_b) RETURN 1", Set.of()));
  }

  @Test
  void everyNodeWithALabelThatMayBeHiddenIsLookedAt() {
    List<Text> all = texts().toList();
    assertThat(all).hasSizeGreaterThan(200);
    for (Text text : all) {
      long labelled =
          LABELLED
              .matcher(text.cypher())
              .results()
              .filter(it -> !OPEN.matcher(it.group(1)).matches())
              .count();
      assertThat(LOOKED_AT.matcher(text.visible()).results().count())
          .as("%s%nbecame%n%s", text.cypher(), text.visible())
          .isEqualTo(labelled);
    }
  }

  @Test
  void aNodeWithoutAConditionWasNamedBefore() {
    for (Text text : texts().toList()) {
      BARE.matcher(text.visible())
          .results()
          .filter(it -> !text.bound().contains(nameOf(it)))
          .forEach(
              it ->
                  assertThat(text.visible().substring(0, it.start()))
                      .as("%s in %s", it.group(), text.visible())
                      .containsPattern(
                          "AS NAME\\b|\\bNAME IN |\\(NAME\\b[^)]*WHERE visible\\(NAME\\)|\\(NAME:(Agency|BeneficiaryGroup|Theme|Proposal)"
                              .replace("NAME", nameOf(it))));
    }
  }

  private static String nameOf(MatchResult bare) {
    String name = bare.group(1) == null ? bare.group(2) : bare.group(1);
    assertThat(name).as(bare.group()).isNotEmpty();
    return name;
  }

  @Test
  void aNodeThatAnIndexFindsIsLookedAt() {
    assertThat(texts().map(Text::cypher).filter(it -> it.contains("YIELD")))
        .hasSize(1)
        .allMatch(it -> it.contains("WHERE visible(_node)"));
  }

  /** One piece of Cypher of the schema, and the names that stand for nodes at hand there. */
  private record Text(String cypher, Set<String> bound) {

    String visible() {
      return VisibleNodes.in(cypher, bound);
    }
  }

  private static Stream<Text> texts() {
    TypeDefinitionRegistry schema =
        SchemaDefinitions.read(new PathMatchingResourcePatternResolver());
    Stream<SDLDefinition<?>> definitions =
        Stream.of(
                schema.types().values().stream(),
                schema.objectTypeExtensions().values().stream().flatMap(List::stream),
                schema.getSchemaExtensionDefinitions().stream())
            .flatMap(it -> it)
            .map(it -> (SDLDefinition<?>) it);
    return definitions.flatMap(it -> directives((Node<?>) it)).flatMap(VisibleNodesTest::texts);
  }

  private static Stream<Directive> directives(Node<?> node) {
    Stream<Directive> own =
        node instanceof DirectivesContainer<?> container
            ? container.getDirectives().stream()
            : Stream.empty();
    return Stream.concat(
        own,
        node.getChildren().stream()
            .filter(child -> !(child instanceof Directive))
            .flatMap(child -> directives((Node<?>) child)));
  }

  private static Stream<Text> texts(Directive directive) {
    return directive.getArguments().stream()
        .filter(it -> Set.of("cypher", "pattern", "where", "order", "edge").contains(it.getName()))
        .filter(it -> it.getValue() instanceof StringValue)
        .map(it -> new Text(text(it), bound(directive, it.getName())));
  }

  private static Set<String> bound(Directive directive, String argument) {
    return switch (directive.getName()) {
      case "define" -> Set.of(text(directive.getArgument("of")));
      case "path", "through", "rows" ->
          argument.equals("pattern") || argument.equals("cypher")
              ? Set.of("this")
              : Set.of("this", "that");
      default -> Set.of("this", "that");
    };
  }

  private static String text(Argument argument) {
    return ((StringValue) argument.getValue()).getValue();
  }
}
