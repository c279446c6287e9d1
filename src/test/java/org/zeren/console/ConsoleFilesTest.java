package org.zeren.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.zeren.testing.HttpClientForTests;
import org.zeren.testing.ZerenHttpTest;

/** What the console is made of comes from this server, and asks for nothing elsewhere. */
@ZerenHttpTest
class ConsoleFilesTest {

  /** Names of XML, and addresses that libraries tell people in messages; nothing loads them. */
  private static final Set<String> ONLY_TOLD =
      Set.of(
          "www.w3.org",
          "www.apache.org",
          "github.com",
          "gist.github.com",
          "datatracker.ietf.org",
          "vuejs.org",
          "reactjs.org",
          "fb.me",
          "codemirror.net",
          "commonmark.org",
          "en.wikipedia.org",
          "engelschall.com",
          "opensource.org",
          "spec.graphql.org",
          "graphql.org",
          "stackoverflow.com",
          "developer.mozilla.org",
          "echarts.apache.org",
          "html.spec.whatwg.org",
          "bugs.chromium.org");

  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?:|wss?:)?//([a-z0-9.-]+\\.[a-z]{2,})", Pattern.CASE_INSENSITIVE);

  /** What makes a browser fetch something, with a literal address of another host. */
  private static final Pattern LOADED =
      Pattern.compile(
          "(?:\\b(?:src|href|action|poster)\\s*=\\s*[\"']?|url\\(\\s*[\"']?|@import\\s+[\"']?"
              + "|\\b(?:import|fetch|importScripts|Worker|WebSocket|EventSource)\\s*\\(\\s*[\"'`]"
              + "|\\bfrom\\s*[\"'])(?:https?:|wss?:)?//",
          Pattern.CASE_INSENSITIVE);

  @Autowired private HttpClientForTests http;

  static List<String> pages() {
    return ConsolePages.VIEWS.stream().map(view -> view.replace("{*key}", "some/key")).toList();
  }

  static Stream<String> files() throws IOException {
    Resource[] own =
        new PathMatchingResourcePatternResolver().getResources("classpath:/console/**/*.*");
    Stream<String> served =
        Arrays.stream(own)
            .map(ConsoleFilesTest::address)
            .map(path -> path.substring(path.indexOf("/console/")));
    Stream<String> libraries =
        Arrays.stream(Library.values()).map(library -> "/console/lib/" + library.fileName());
    return Stream.concat(served, libraries);
  }

  private static String address(Resource file) {
    try {
      return file.getURL().getPath();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyViewHasAnAddressThatCanBeOpenedDirectly(String page) {
    HttpResponse<String> answer = http.send(http.to(page));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("/console/app.js");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'")
        .doesNotContain("unsafe", "http:", "https:");
  }

  @ParameterizedTest
  @MethodSource("files")
  void noFileLoadsAnythingFromAnotherHost(String file) {
    HttpResponse<String> answer = http.send(http.to(file));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(LOADED.matcher(answer.body()).results().map(found -> found.group()).toList())
        .isEmpty();
    assertThat(hosts(answer.body())).isSubsetOf(ONLY_TOLD);
  }

  /** Hosts written with their scheme; in a minified text, two slashes alone begin a comment. */
  private static Set<String> hosts(String text) {
    Set<String> hosts = new TreeSet<>();
    Matcher addresses = ADDRESS.matcher(text);
    while (addresses.find()) {
      if (addresses.group().contains(":")) {
        hosts.add(addresses.group(1));
      }
    }
    return hosts;
  }

  @Test
  void ownFilesNameNoOtherHostAtAll() throws IOException {
    Pattern scheme = Pattern.compile("https?://(?!www\\.w3\\.org/2000/svg)");
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath:/console/**/*.*")) {
      assertThat(file.getContentAsString(StandardCharsets.UTF_8)).doesNotContainPattern(scheme);
    }
  }

  @Test
  void theScannerSeesWhatItLooksFor() {
    assertThat(
            Stream.of(
                "<script src=\"https://cdn.example.org/vue.js\">",
                "@import url(//fonts.example.org/a.css)",
                "import x from 'https://esm.example.org/x'",
                "import('https://esm.example.org/x')"))
        .allMatch(text -> LOADED.matcher(text).find());
  }

  @Test
  void modulesImportEachOtherInNoCircle() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Resource file :
        new PathMatchingResourcePatternResolver().getResources("classpath:/console/**/*.js")) {
      String path = address(file);
      texts.put(
          path.substring(path.indexOf("/console/")),
          file.getContentAsString(StandardCharsets.UTF_8));
    }
    Modules modules = Modules.of(texts);

    assertThat(modules.imports().get("/console/shell.js"))
        .contains("/console/words.js", "/console/views/overview.js");
    assertThat(modules.circle()).isEmpty();
  }

  @Test
  void aCircleOfImportsIsFound() {
    Modules modules =
        Modules.of(
            Map.of(
                "/a.js", "import { b } from './parts/b.js';",
                "/parts/b.js", "import {\n  c\n} from '../c.js';\nimport x from '../lib/x.js';",
                "/c.js", "const part = (name) => import(`./parts/${name}.js`);"));

    assertThat(modules.circle()).containsExactly("/parts/b.js", "/c.js", "/parts/b.js");
  }

  @Test
  void nothingElseOfALibraryIsServed() {
    for (String other :
        List.of(
            "/console/lib/echarts/package.json",
            "/console/lib/../index.html",
            "/webjars/vue/3.5.26/package.json",
            "/console/lib/missing.js",
            "/console/")) {
      assertThat(http.send(http.to(other)).statusCode()).as(other).isNotEqualTo(200);
    }
  }

  @Test
  void aFileThatHasNotChangedIsNotSentAgain() {
    HttpResponse<String> first = http.send(http.to("/console/lib/vue.js"));
    String changed = first.headers().firstValue("Last-Modified").orElseThrow();

    assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(
            http.send(http.to("/console/lib/vue.js").header("If-Modified-Since", changed))
                .statusCode())
        .isEqualTo(304);
  }

  @Test
  void graphiqlIsServedWithItsLibraries() {
    HttpResponse<String> page = http.send(http.to("/graphiql"));

    assertThat(page.statusCode()).isEqualTo(200);
    Matcher files = Pattern.compile("(?:src|href)=\"(/console/[^\"]+)\"").matcher(page.body());
    List<String> named = files.results().map(found -> found.group(1)).toList();
    assertThat(named).contains("/console/lib/graphiql.js", "/console/lib/react.js");
    assertThat(named)
        .allSatisfy(
            file ->
                assertThat(http.send(http.to(URI.create(file).getPath())).statusCode())
                    .isEqualTo(200));
  }
}
