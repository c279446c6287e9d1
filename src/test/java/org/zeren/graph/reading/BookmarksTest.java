package org.zeren.graph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.GraphQLContext;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.zeren.testing.ZerenTest;

@ZerenTest
class BookmarksTest {

  private static final String ONE = "{ measure(id: \"measure:notice-2020-163/1\") { id } }";
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final String NO_DATABASE = "{ __typename }";

  private static final String WRITE =
      "MERGE (n:Fixture {id: 'fixture:bookmarks'}) SET n.written = randomUUID()";

  @Autowired private WebGraphQlHandler graphQl;
  @Autowired private Driver driver;
  @Autowired private Sessions sessions;

  private BookmarkSeal seal;

  @BeforeEach
  void readTheKey() {
    seal = BookmarkSeal.of(sessions);
  }

  @AfterEach
  void removeWhatWasWritten() {
    driver.executableQuery("MATCH (n:Fixture) DELETE n").execute();
  }

  @Test
  void anAnswerSaysHowFarItHasSeenTheDatabase() {
    Bookmark written = write();

    assertThat(seal.read(bookmark(ask(ONE, null)))).containsExactly(written);
  }

  @Test
  void itDoesNotTellHowMuchWasWritten() {
    String value = write().value();
    String text = bookmark(ask(ONE, null));

    assertThat(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1))
        .doesNotContain(value.substring(0, 6));
    assertThat(bookmark(ask(ONE, null))).isNotEqualTo(text);
  }

  @Test
  void anAnswerOfSeveralFieldsHasTheBookmarkOfTheLast() {
    assertThat(
            seal.read(
                bookmark(ask("{ a: agencies { totalCount } m: measures { totalCount } }", null))))
        .hasSize(1);
  }

  @Test
  void anAnswerWithErrorsHasOneToo() {
    WebGraphQlResponse response =
        ask("{ measures(after: \"x\") { totalCount } agencies { totalCount } }", null);

    assertThat(response.getErrors()).isNotEmpty();
    assertThat(bookmark(response)).isNotEmpty();
  }

  @Test
  void whatTouchesNoDatabaseGivesBackWhatItWasSent() {
    Bookmark written = write();
    String sent = seal.write(Set.of(written));

    assertThat(seal.read(bookmark(ask(NO_DATABASE, sent)))).containsExactly(written);
    assertThat(seal.read(bookmark(ask("{ broken", sent)))).containsExactly(written);
    assertThat(bookmark(ask(NO_DATABASE, null))).isNull();
  }

  @Test
  void theHeaderBringsItToo() {
    String first = seal.write(Set.of(write()));
    String second = seal.write(Set.of(write()));
    HttpHeaders headers = new HttpHeaders();
    headers.add(BookmarkedAnswers.HEADER, first);
    headers.add(BookmarkedAnswers.HEADER, second);

    assertThat(seal.read(bookmark(ask(NO_DATABASE, null, headers)))).hasSize(2);
  }

  @Test
  void severalAreContinuedFromTogether() {
    List<String> sent = List.of(seal.write(Set.of(write())), seal.write(Set.of(write())));

    assertThat(seal.read(bookmark(ask(NO_DATABASE, sent)))).hasSize(2);
    assertThat(seal.read(bookmark(ask(ONE, sent)))).hasSize(1);
  }

  @Test
  void theDatabaseIsToldAndWaitsInVainForWhatItNeverReaches() {
    String sent = seal.write(Set.of(farAhead(write())));
    long begun = System.nanoTime();

    WebGraphQlResponse response = ask(ONE, sent);

    assertThat(codes(response)).containsExactly("BOOKMARK_TIMEOUT");
    assertThat(seal.read(bookmark(response)).toList()).isEqualTo(seal.read(sent).toList());
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(45));
  }

  static List<Object> notOurs() {
    BookmarkSeal other =
        new BookmarkSeal(() -> "the key of quite another databas".getBytes(StandardCharsets.UTF_8));
    String foreign = other.write(Set.of(Bookmark.from("FB:kcwQ")));
    return List.of(
        "",
        "x",
        "FB:kcwQ2Evnim3mRHW/5L7rBj41Y8kAjJA=",
        "AQ",
        "%\u0000\n'}) DETACH DELETE n //",
        foreign,
        "A".repeat(BookmarkSeal.LONGEST + 1),
        42,
        true,
        Map.of("bookmark", "x"),
        List.of(List.of("x")),
        new ArrayList<>(List.of(foreign, foreign)));
  }

  @ParameterizedTest
  @MethodSource("notOurs")
  void whatNoInstanceWroteIsRefused(Object sent) {
    WebGraphQlResponse response = ask(ONE, sent);

    assertThat(codes(response)).containsExactly("INVALID_BOOKMARK");
    assertThat(response.getExecutionResult().isDataPresent()).isFalse();
  }

  @Test
  void everyBitCounts() {
    byte[] ours = Base64.getUrlDecoder().decode(seal.write(Set.of(write())));
    for (int bit = 0; bit < ours.length * 8; bit++) {
      byte[] changed = ours.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      String sent = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);

      assertThat(codes(ask(ONE, sent))).containsExactly("INVALID_BOOKMARK");
    }
  }

  @Test
  void moreThanEightAreRefused() {
    String sent = seal.write(Set.of(write()));

    assertThat(codes(ask(ONE, Collections.nCopies(9, sent)))).containsExactly("INVALID_BOOKMARK");
    assertThat(ask(ONE, Collections.nCopies(8, sent)).getErrors()).isEmpty();
  }

  @Test
  void aRequestReadsWhatItWrote() {
    GraphQLContext request = GraphQLContext.newContext().build();
    List<SessionConfig> opened = new CopyOnWriteArrayList<>();
    Sessions watched = new Sessions(() -> watched(opened), null, LONG, LONG);

    watched.write(request, tx -> tx.run(WRITE).consume());
    Set<Bookmark> written = Bookmarks.of(request).held();
    watched.read(request, tx -> tx.run("RETURN 1").consume());

    assertThat(opened).hasSize(2);
    assertThat(opened.get(0).bookmarks()).isEmpty();
    assertThat(opened.get(1).bookmarks()).containsExactlyElementsOf(written);
  }

  private Driver watched(List<SessionConfig> opened) {
    return (Driver)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Driver.class},
            (proxy, method, arguments) -> {
              opened.add((SessionConfig) arguments[0]);
              return method.invoke(driver, arguments);
            });
  }

  private Bookmark write() {
    GraphQLContext request = GraphQLContext.newContext().build();
    sessions.write(request, tx -> tx.run(WRITE).consume());
    return Bookmarks.of(request).held().iterator().next();
  }

  /** The same database a million transactions later: the number follows the database's id. */
  private static Bookmark farAhead(Bookmark bookmark) {
    byte[] now = Base64.getDecoder().decode(bookmark.value().substring("FB:".length()));
    byte[] later = new byte[25];
    System.arraycopy(now, 0, later, 0, 19);
    System.arraycopy(new byte[] {(byte) 0xca, 0, 0x0f, 0x42, 0x40, (byte) 0x90}, 0, later, 19, 6);
    return Bookmark.from("FB:" + Base64.getEncoder().encodeToString(later));
  }

  private WebGraphQlResponse ask(String document, @Nullable Object bookmark) {
    return ask(document, bookmark, new HttpHeaders());
  }

  private WebGraphQlResponse ask(String document, @Nullable Object bookmark, HttpHeaders headers) {
    Map<String, Object> extensions = new HashMap<>();
    extensions.put("bookmark", bookmark);
    return graphQl
        .handleRequest(
            new WebGraphQlRequest(
                URI.create("http://localhost/graphql"),
                headers,
                null,
                null,
                Map.of(),
                Map.of("query", document, "extensions", extensions),
                "1",
                Locale.ENGLISH))
        .block();
  }

  private static String bookmark(WebGraphQlResponse response) {
    return (String) response.getExtensions().get("bookmark");
  }

  private static List<Object> codes(WebGraphQlResponse response) {
    return response.getErrors().stream().map(error -> error.getExtensions().get("code")).toList();
  }
}
