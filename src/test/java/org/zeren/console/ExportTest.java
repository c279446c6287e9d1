package org.zeren.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.w3c.dom.Element;
import org.zeren.access.Role;
import org.zeren.security.TokensForTests;
import org.zeren.testing.HttpClientForTests;
import org.zeren.testing.ZerenHttpTest;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ZerenHttpTest
class ExportTest {

  private static final String NOTICE = "{\"documentIds\":[\"document:notice-2020-163\"]}";

  @Autowired private HttpClientForTests http;
  @Autowired private WebGraphQlHandler graphQl;
  @Autowired private Clock clock;
  @Autowired private ApplicationContext application;
  @Autowired private Driver driver;

  @ParameterizedTest
  @EnumSource
  void everyListIsGivenInBothFormatsAndLanguages(Ledger ledger) throws Exception {
    for (String language : List.of("ZH", "EN")) {
      String text = ledger == Ledger.SEARCH ? "&text=" + encoded("医务人员") : "";
      HttpResponse<String> csv = get(ledger.list() + ".csv?lang=" + language + text);
      assertThat(csv.statusCode()).isEqualTo(200);
      List<String> lines = Arrays.asList(csv.body().split("\r\n"));
      assertThat(lines).hasSizeGreaterThan(8);
      Words words = language.equals("ZH") ? Words.ZH : Words.EN;
      assertThat(lines.get(0))
          .isEqualTo(
              "\uFEFF" + words.of("ledger.title") + "," + words.of("export." + ledger.list()));
      assertThat(lines.get(1)).startsWith(words.of("filter") + ",");
      assertThat(lines.get(2)).startsWith(words.of("asOf") + ",20");
      assertThat(lines.get(3)).startsWith(words.of("ledger.madeAt") + ",20");
      Element sheet = sheet(ledger, language);
      assertThat(sheet.getTextContent()).contains(words.of("filter"), words.of("asOf"));
      assertThat(sheet.getElementsByTagName("row").getLength()).isGreaterThan(7);
      assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
    }
  }

  private Element sheet(Ledger ledger, String language) throws Exception {
    MockHttpServletResponse response = new MockHttpServletResponse();
    Map<String, String> asked = new HashMap<>(Map.of("lang", language));
    if (ledger == Ledger.SEARCH) {
      asked.put("text", "医务人员");
    }
    endpoint(1000).export(ledger.list(), "xlsx", asked, response);
    assertThat(response.getStatus()).isEqualTo(200);
    Path file = Files.createTempFile("ledger", ".xlsx");
    Files.write(file, response.getContentAsByteArray());
    try (ZipFile book = new ZipFile(file.toFile())) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml")))
          .getDocumentElement();
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void aLedgerOfSeveralPagesHasEveryEntryOfTheList() {
    int total = ask("{ measures { totalCount } }").at("/data/measures/totalCount").asInt();
    String csv = get("measures.csv").body();

    assertThat(total).isGreaterThan(100);
    assertThat(csv.split("measure:[a-z0-9-]+/", -1).length - 1).isEqualTo(total);
  }

  @Test
  void aLedgerHoldsItsFilterInWordsAndTheClausesOfItsEntries() {
    String csv = get("measures.csv?filter=" + encoded(NOTICE)).body();
    JsonNode first =
        ask("{ measure(id: \\\"measure:notice-2020-163/6\\\") { document { title } provision { digest } } }")
            .at("/data/measure");

    assertThat(csv)
        .contains("文件: " + first.at("/document/title").asString() + " (document:notice-2020-163)")
        .contains(first.at("/provision/digest").asString())
        .contains("吉卫明电〔2020〕163号");
    assertThat(csv.lines().filter(line -> line.contains("measure:"))).hasSize(32);
  }

  @Test
  void whatASearchFoundIsGivenWithWhatWasLookedFor() {
    String csv =
        get("search.csv?lang=EN&types=%5B%22DOCUMENT%22%5D&text=" + encoded("163号")).body();

    assertThat(csv)
        .contains("163号")
        .contains("document:notice-2020-163")
        .doesNotContain("measure:");
    assertThat(get("search.csv").statusCode()).isEqualTo(400);
  }

  @Test
  void theDateThatIsAskedForHolds() {
    String promise = "{\"ids\":[\"measure:reply-2023-2/promise-title-measures\"]}";

    assertThat(get("measures.csv?filter=" + encoded(promise) + "&asOf=2023-06-01").body())
        .contains("时点,2023-06-01")
        .contains("未报告")
        .doesNotContain("报告完成");
    assertThat(get("measures.csv?filter=" + encoded(promise)).body()).contains("报告完成");
  }

  @Test
  void rangesAreToldInWordsToo() {
    String filter = "{\"agencyCount\":{\"max\":0},\"dueOn\":{\"to\":\"2026-01-01\"}}";

    assertThat(get("measures.csv?lang=EN&filter=" + encoded(filter)).body())
        .contains("Agencies: ≤ 0; Deadline: ≤ 2026-01-01")
        .doesNotContain("agencyCount");
  }

  @Test
  void whatIsRestrictedIsInNoLedgerOfThoseWhoMayNotSeeIt() {
    String measure = "measure:notice-2020-163/6";
    String filter = "?lang=EN&filter=" + encoded(NOTICE);
    String supervisor = TokensForTests.bearer(application, "browser", null, Role.SUPERVISOR);
    Map<String, Boolean> seen =
        Map.of("measures.csv", true, "matrix.csv", true, "gaps.csv", true, "workload.csv", false);
    Map<String, String> before = new HashMap<>();
    seen.keySet().forEach(list -> before.put(list, get(list + filter).body()));
    Undo undo = new Undo(driver);
    try {
      restrict(measure, supervisor);

      seen.forEach(
          (list, namesMeasures) -> {
            String open = get(list + filter).body();
            String own = get(list + filter, supervisor).body();
            assertThat(open).as(list).doesNotContain(measure).isNotEqualTo(before.get(list));
            assertThat(own.contains(measure)).as(list).isEqualTo(namesMeasures);
          });
      assertThat(get("measures.csv" + filter, supervisor).body()).contains("supervisors");
    } finally {
      undo.everything();
    }
    assertThat(get("measures.csv" + filter).body()).contains(measure);
  }

  private void restrict(String measure, String bearer) {
    String input =
        "{\"idempotencyKey\":\"export\",\"id\":\"%s\",\"visibleTo\":[\"SUPERVISOR\"],\"reason\":\"r\"}"
            .formatted(measure);
    String mutation =
        "mutation($input: RestrictAccessInput!) { restrictAccess(input: $input) { userErrors { code } } }";
    assertThat(
            http.send(
                    http.graphQl(
                            "{\"query\":\"%s\",\"variables\":{\"input\":%s}}"
                                .formatted(mutation, input))
                        .header("Authorization", bearer))
                .body())
        .contains("\"userErrors\":[]");
  }

  private HttpResponse<String> get(String export, String bearer) {
    return http.send(http.to("/export/" + export).header("Authorization", bearer));
  }

  @Test
  void candidateLinksAreToldAsSuch() {
    assertThat(get("follow-ups.csv?filter=" + encoded("{\"links\":[\"CANDIDATE\"]}")).body())
        .contains("(关联待确认)");
  }

  @Test
  void whatCannotBeGivenIsToldInsteadOfAFile() {
    assertRefused("measures.csv?filter=" + encoded("{\"x\":1}"), 400, "INVALID_OPERATION");
    assertRefused("measures.csv?filter=" + encoded("{"), 400, "INVALID_ARGUMENT");
    assertRefused("measures.csv?first=5", 400, "INVALID_ARGUMENT");
    assertRefused("measures.csv?asOf=yesterday", 400, "INVALID_ARGUMENT");
    assertRefused("measures.csv?lang=FR", 400, "INVALID_ARGUMENT");
    assertRefused("measures.pdf", 404, "NOT_FOUND");
    assertRefused("secrets.csv", 404, "NOT_FOUND");
  }

  private void assertRefused(String export, int status, String code) {
    HttpResponse<String> answer = get(export);
    assertThat(answer.statusCode()).as(export).isEqualTo(status);
    assertThat(
            JsonMapper.shared().readTree(answer.body()).at("/errors/0/extensions/code").asString())
        .isEqualTo(code);
  }

  @Test
  void aTokenThatDoesNotHoldGetsNothing() {
    HttpResponse<String> answer =
        http.send(http.to("/export/measures.csv").header("Authorization", "Bearer x.y.z"));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).doesNotContain("measure:");
  }

  @Test
  void aListThatIsTooLongIsRefusedBeforeAnythingIsSent() throws IOException {
    MockHttpServletResponse response = new MockHttpServletResponse();
    endpoint(3).export("measures", "csv", Map.of(), response);

    assertThat(response.getStatus()).isEqualTo(400);
    assertThat(response.getContentAsString()).contains("EXPORT_TOO_LARGE");
  }

  @Test
  void aLedgerThatBreaksOffIsNoWholeLedger() {
    MockHttpServletResponse response = new MockHttpServletResponse();
    ExportEndpoint failing = endpoint(failingAtTheSecondPage(), 1000);

    assertThatThrownBy(() -> failing.export("measures", "xlsx", Map.of(), response))
        .hasMessage("The database is gone.");
    assertThat(new String(response.getContentAsByteArray(), StandardCharsets.ISO_8859_1))
        .doesNotContain("[Content_Types].xml");
  }

  private WebGraphQlHandler failingAtTheSecondPage() {
    WebGraphQlHandler failing = mock(WebGraphQlHandler.class);
    when(failing.handleRequest(any()))
        .thenAnswer(
            call -> {
              WebGraphQlRequest request = call.getArgument(0);
              return request.getVariables().containsKey("after")
                  ? Mono.error(new IllegalStateException("The database is gone."))
                  : graphQl.handleRequest(request);
            });
    return failing;
  }

  private ExportEndpoint endpoint(int rows) {
    return endpoint(graphQl, rows);
  }

  private ExportEndpoint endpoint(WebGraphQlHandler handler, int rows) {
    return new ExportEndpoint(
        handler,
        clock,
        new ConsoleProperties(true, true, false, new ConsoleProperties.Export(rows, 2)));
  }

  private HttpResponse<String> get(String export) {
    return http.send(http.to("/export/" + export));
  }

  private JsonNode ask(String query) {
    return JsonMapper.shared()
        .readTree(http.send(http.graphQl("{\"query\": \"" + query + "\"}")).body());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
