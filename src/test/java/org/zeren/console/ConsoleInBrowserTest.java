package org.zeren.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.zeren.access.Role;
import org.zeren.security.TokensForTests;
import org.zeren.testing.HttpClientForTests;
import org.zeren.testing.ZerenHttpTest;

/** What people see: every view in a real browser, with the shipped data. */
@ZerenHttpTest
@ExtendWith(BrowserIsThere.class)
class ConsoleInBrowserTest {

  private static final int PHONE = 390;

  private static Playwright playwright;
  private static Browser browser;

  @Autowired private HttpClientForTests http;
  @Autowired private ApplicationContext application;
  @Autowired private Driver driver;

  @BeforeAll
  static void startBrowser() {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(BrowserIsThere.chromium().orElseThrow())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void stopBrowser() {
    playwright.close();
  }

  private Visit visit() {
    return new Visit(browser, http.port());
  }

  /** Each view, and what stands there when it has read its data. */
  static Stream<Arguments> views() {
    return Stream.of(
        Arguments.of("/", ".figures .figure", 10),
        Arguments.of("/measures", "table.list tbody tr", 50),
        Arguments.of("/measures/notice-2020-163/20", "ol.steps li", 10),
        Arguments.of("/agencies", "table.list tbody tr", 20),
        Arguments.of("/agencies?list=all", "table.list tbody tr", 50),
        Arguments.of("/agencies/jl-health", "table.list tbody tr", 30),
        Arguments.of("/matrix?document=document:notice-2020-163", "table.matrix td.filled", 40),
        Arguments.of("/gaps", "table.list tbody tr", 50),
        Arguments.of("/indicators", "li.card", 29),
        Arguments.of("/follow-ups", "table.list tbody tr", 40),
        Arguments.of("/discrepancies", "table.list tbody tr", 40),
        Arguments.of("/documents", "table.list tbody tr", 40),
        Arguments.of("/documents/notice-2020-163", "li.clause", 33),
        Arguments.of("/beneficiaries", "table.list tbody tr", 50),
        Arguments.of("/search?q=工伤", "ol.hits li", 2));
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyViewShowsItsDataToEverybodyInBothLanguagesAndOnAPhone(
      String path, String entries, int atLeast) {
    try (Visit visit = visit().open(path)) {
      assertThat(visit.all(entries).count()).isGreaterThanOrEqualTo(atLeast);
      assertThat(visit.page().title()).endsWith("责任督查台");
      visit.isUsableByEverybody();

      visit.page().setViewportSize(PHONE, 844);
      visit.click(".bar .language");
      visit.isUsableByEverybody();
      assertThat(visit.all(entries).count()).isGreaterThanOrEqualTo(atLeast);
      assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(visit.text("nav")).doesNotContainPattern("\\p{IsHan}");
      assertThat(visit.page().evaluate("document.documentElement.scrollWidth - innerWidth"))
          .isEqualTo(0);
      visit.hasNoFault();
    }
  }

  @Test
  void aNumberLeadsToItsListAndAMeasureToItsClauseAndItsOwner() {
    try (Visit visit = visit().open("/")) {
      String overdue = visit.text(".figures .figure.bad strong");
      visit.click(".figures .figure.bad");
      assertThat(visit.address()).isEqualTo("/measures?schedule=OVERDUE");
      assertThat(visit.text(".pager [role=status]")).isEqualTo("共 " + overdue + " 项");
      assertThat(visit.all("table.list tbody tr").count()).isEqualTo(Integer.parseInt(overdue));

      visit.open("/measures?document=document:notice-2020-163&q=工伤");
      visit.click("table.list td.title a");
      assertThat(visit.address()).startsWith("/measures/notice-2020-163/6");
      String title = visit.text("h1");
      visit.click("dl dd a");
      assertThat(visit.text("li.clause.here")).contains(title.replaceAll("^[0-9]+\\s*", ""));
      visit.page().goBack();
      visit.settled();
      visit.click("table.list a[href*='/agencies/']");
      assertThat(visit.address()).startsWith("/agencies/jl-hrss");
      assertThat(visit.text("main")).contains("工伤认定绿色通道");
      visit.hasNoFault();
    }
  }

  @Test
  void everyNumberOfTheOverviewIsThatOfTheListBehindIt() {
    try (Visit visit = visit().open("/?document=document:talent-plan-14-5").open("/")) {
      int figures = visit.all(".figures .figure").count();
      assertThat(figures).isGreaterThan(10);
      for (int i = 0; i < figures; i++) {
        String label = visit.all(".figures .figure span").nth(i).innerText();
        String number = visit.all(".figures .figure strong").nth(i).innerText();
        visit.click(".figures .figure >> nth=" + i);
        assertThat(visit.text(".pager [role=status]")).as(label).isEqualTo("共 " + number + " 项");
        visit.page().goBack();
        visit.settled();
      }
      visit.hasNoFault();
    }
  }

  @Test
  void measuresThatNobodyBearsAreNotForgottenBesideTheLoadOfAgencies() {
    try (Visit visit = visit().open("/agencies")) {
      String told = visit.text(".unborne");
      visit.click(".unborne a");
      assertThat(visit.address()).isEqualTo("/measures?owners=none");
      String number = visit.text(".pager [role=status]").replaceAll("[^0-9]", "");
      assertThat(told).startsWith("另有 " + number + " 项");
      visit.hasNoFault();
    }
  }

  @Test
  void everyIndicatorIsDrawnOrSaidNotToBe() {
    try (Visit visit = visit().open("/indicators")) {
      int cards = visit.all("li.card").count();
      visit.page().waitForFunction("() => document.querySelectorAll('li.card canvas').length > 20");
      assertThat(visit.all("li.card .chart").count()).isEqualTo(cards);
      assertThat(visit.text("main")).contains("只载明目标值");
      visit.hasNoFault();
    }
  }

  @Test
  void filtersStandInTheAddressAndNarrowTheList() {
    try (Visit visit = visit().open("/measures")) {
      visit.all(".filters select").nth(1).selectOption("COMMITMENT");
      visit.settled();
      assertThat(visit.address()).isEqualTo("/measures?kind=COMMITMENT");
      int promises = visit.all("table.list tbody tr").count();
      assertThat(promises).isBetween(1, 49);

      visit.page().reload();
      visit.settled();
      assertThat(visit.all("table.list tbody tr").count()).isEqualTo(promises);

      visit.click("th a.sort >> nth=1");
      assertThat(visit.address()).contains("sort=TITLE.ASC");
      assertThat(visit.all("th[aria-sort=ascending]").count()).isOne();
      visit.click(".filters .clear");
      assertThat(visit.address()).isEqualTo("/measures?sort=TITLE.ASC");
      visit.hasNoFault();
    }
  }

  @Test
  void pagesFollowByCursorAndLeadBack() {
    try (Visit visit = visit().open("/measures")) {
      String first = visit.text("table.list td.title a");
      visit.click(".pager a[rel=next]");
      assertThat(visit.address()).startsWith("/measures?after=");
      assertThat(visit.text("table.list td.title a")).isNotEqualTo(first);
      visit.click(".pager a[rel=prev]");
      assertThat(visit.text("table.list td.title a")).isEqualTo(first);
      visit.hasNoFault();
    }
  }

  @Test
  void theLanguageIsSwitchedAndKept() {
    try (Visit visit = visit().open("/measures/notice-2020-163/6")) {
      assertThat(visit.text("h1")).contains("工伤认定绿色通道");
      visit.click(".bar .language");
      assertThat(visit.text("h1")).contains("Fast track for work injury recognition");
      assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(visit.page().title()).startsWith("Fast track for work injury recognition");
      visit.open("/");
      assertThat(visit.text("h1")).isEqualTo("Overview");
      visit.hasNoFault();
    }
  }

  @Test
  void aDateChangesTheWholePage() {
    try (Visit visit = visit().open("/measures/reply-2023-2/promise-title-measures")) {
      assertThat(visit.text("main .states")).contains("已完成", "自报");
      visit.page().locator(".bar input[type=date]").fill("2023-06-01");
      visit.page().locator(".bar input[type=date]").press("Enter");
      visit.settled();
      assertThat(visit.address()).endsWith("?asOf=2023-06-01");
      assertThat(visit.text(".as-of")).contains("2023/6/1");
      assertThat(visit.text("main .states")).contains("未报告").doesNotContain("自报");
      visit.click(".ways a >> nth=0");
      assertThat(visit.address()).isEqualTo("/?asOf=2023-06-01");
      visit.hasNoFault();
    }
  }

  @Test
  void whatIsNotStatedAndWhatIsNotSureIsSaid() {
    try (Visit visit = visit().open("/measures/notice-2020-163/20")) {
      assertThat(visit.text("main")).contains("未载明");
      assertThat(visit.text("ol.timeline")).contains("关联待确认", "自报", "关联理由");
      assertThat(visit.text(".panel.warning")).contains("表述不一致");
      visit.open("/measures?document=document:talent-plan-14-5");
      assertThat(visit.text("table.list tbody")).contains("未明确责任单位");
      visit.hasNoFault();
    }
  }

  @Test
  void aKeyboardIsEnough() {
    try (Visit visit = visit().open("/measures")) {
      visit.page().keyboard().press("Tab");
      assertThat(visit.page().evaluate("document.activeElement.className")).isEqualTo("skip");
      visit.page().keyboard().press("Enter");
      assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("main");
      visit.page().locator("table.list td.title a").first().focus();
      visit.page().keyboard().press("Enter");
      visit.settled();
      assertThat(visit.page().evaluate("document.activeElement.id")).isEqualTo("main");
      visit.hasNoFault();
    }
  }

  @Test
  void aListIsTakenAwayWithItsFilter() throws IOException {
    try (Visit visit = visit().open("/measures?kind=COMMITMENT")) {
      int promises = visit.all("table.list tbody tr").count();
      Download csv = visit.page().waitForDownload(() -> visit.all(".export button").nth(1).click());
      String text = Files.readString(csv.path());

      assertThat(csv.suggestedFilename()).isEqualTo("举措台账.csv");
      assertThat(text).startsWith("\uFEFF").contains("类别: 承诺");
      assertThat(text.lines().filter(line -> line.contains("measure:"))).hasSize(promises);
      visit.hasNoFault();
    }
  }

  @Test
  void aMeasureIsPrintedWithoutWhatOnlyAScreenNeeds() {
    try (Visit visit = visit().open("/measures/notice-2020-163/6")) {
      visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(visit.all("nav, .bar .search, .print:visible").first().isVisible()).isFalse();
      assertThat(visit.text(".printed")).contains("时点", "/measures/notice-2020-163/6");
      assertThat(visit.page().pdf().length).isGreaterThan(10_000);
    }
  }

  @Test
  void graphiqlAnswersAndExplainsTheSchema() {
    try (Visit visit = visit()) {
      visit.page().navigate("http://localhost:" + http.port() + "/graphiql");
      visit.page().locator(".graphiql-execute-button").click();
      visit.page().locator(".result-window >> text=totalCount").first().waitFor();
      visit.page().locator("button[aria-label='Show Documentation Explorer']").click();
      visit.page().locator(".graphiql-doc-explorer >> text=Query").first().waitFor();
      assertThat(visit.all(".graphiql-tab").count()).isGreaterThan(4);
      visit.hasNoFault();
    }
  }

  @Test
  void aFollowUpIsRecordedAndAppears() {
    Undo undo = new Undo(driver);
    try (Visit reader = visit().open("/measures/notice-2020-163/6");
        Visit desk = visit().with(token(Role.SUPERVISOR)).open("/measures/notice-2020-163/6")) {
      assertThat(reader.all(".actions").count()).isZero();
      reader.listens();
      desk.page().locator(".actions button", named("登记后续行动")).click();
      desk.page().locator("#field-kind").selectOption("REPORT");
      desk.page().locator("#field-status").selectOption("DONE");
      desk.page().locator("#field-summary").fill("快速通道受理申请（测试）");
      desk.page().locator("#field-occurredOn").fill("2199-01-01");
      desk.page().locator("dialog[open] button[type=submit]").click();
      desk.page().locator("#field-occurredOn-mend").waitFor();
      assertThat(desk.page().locator("#field-occurredOn").getAttribute("aria-invalid"))
          .isEqualTo("true");
      desk.isUsableByEverybody();

      desk.page().locator("#field-occurredOn").fill("2024-05-06");
      desk.page().locator("dialog[open] button[type=submit]").click();
      desk.page().locator("ol.timeline li", named("快速通道受理申请（测试）")).waitFor();
      assertThat(desk.text("ol.timeline")).contains("2024/5/6", "自报", "吉林省人力资源和社会保障厅");
      reader.sees(reader.page().locator("ol.timeline li", named("快速通道受理申请（测试）")));
      assertThat(reader.text(".news")).contains("快速通道受理申请（测试）");
      desk.hasNoFault();
      reader.hasNoFault();
    } finally {
      undo.everything();
    }
  }

  @Test
  void whatWasTypedSurvivesAClosedFormALostConnectionAndAnExpiredToken() {
    String address = "/measures/notice-2020-163/6";
    try (Visit desk = visit().with(token(Role.SUPERVISOR)).open(address)) {
      desk.page().locator(".actions button", named("催办")).click();
      desk.page().locator("#field-message").fill("请报告进展（未提交）");
      desk.page().keyboard().press("Escape");
      desk.page().waitForCondition(() -> desk.all("dialog[open]").count() == 0);
      desk.open(address);
      desk.page().locator(".actions button", named("催办")).click();
      assertThat(desk.page().locator("#field-message").inputValue()).isEqualTo("请报告进展（未提交）");
      assertThat(desk.text("dialog[open]")).contains("已恢复上次没有提交的内容");

      desk.page().route("**/graphql", route -> route.abort());
      desk.page().locator("dialog[open] button[type=submit]").click();
      desk.page().locator("dialog[open] .failure", named("连接不到服务器")).waitFor();
      desk.page().unroute("**/graphql");
      desk.page()
          .route(
              "**/graphql",
              route ->
                  route.fulfill(
                      new Route.FulfillOptions()
                          .setStatus(401)
                          .setContentType("application/json")
                          .setBody(
                              "{\"errors\":[{\"message\":\"x\",\"extensions\":{\"code\":\"UNAUTHENTICATED\"}}]}")));
      desk.page().locator("dialog[open] button[type=submit]").click();
      desk.page().locator("dialog[open] .new-token").waitFor();
      assertThat(desk.page().locator("#field-message").inputValue()).isEqualTo("请报告进展（未提交）");
      assertThat(desk.text("h1")).contains("工伤认定绿色通道");
      desk.page().unroute("**/graphql");

      desk.page().locator("dialog[open] button", named("取消")).click();
      desk.page().locator(".actions button", named("催办")).click();
      assertThat(desk.page().locator("#field-message").inputValue()).isEmpty();
    }
  }

  @Test
  void addressesThatMakeNoSenseAreSaidToAndAPlaceIsComeBackTo() {
    try (Visit visit = visit()) {
      visit.page().navigate("http://localhost:" + http.port() + "/no/such/page");
      visit.page().locator("main h1").first().waitFor();
      assertThat(visit.page().locator("main a").first().getAttribute("href")).isEqualTo("/");
      visit.page().navigate("http://localhost:" + http.port() + "/?asOf=2026-13-45");
      visit.settled();
      assertThat(visit.text(".as-of")).contains("日期无效");
      assertThat(visit.all(".figures .figure").count()).isGreaterThan(5);
    }
    try (Visit visit = visit().open("/measures?document=document:notice-2020-163")) {
      String row = "table.list tbody tr:nth-child(20) td.title a";
      visit.page().locator(row).scrollIntoViewIfNeeded();
      Object place = visit.page().evaluate("Math.round(scrollY)");
      visit.click(row);
      assertThat(visit.page().evaluate("Math.round(scrollY)")).isEqualTo(0).isNotEqualTo(place);
      visit.page().goBack();
      visit.settled();
      visit.page().waitForFunction("place => Math.abs(scrollY - place) < 3", place);
      visit.hasNoFault();
    }
  }

  @Test
  void aSupervisorRemindsAndReadsWhyAMeasureCannotBeClosed() {
    Undo undo = new Undo(driver);
    try (Visit desk =
        visit().with(token(Role.SUPERVISOR, Role.AUDITOR)).open("/measures/notice-2020-163/6")) {
      desk.page().locator(".actions button", named("销号")).click();
      desk.page().locator("#field-reason").fill("测试");
      desk.page().locator("dialog[open] button[type=submit]").click();
      assertThat(desk.text("dialog[open] [role=alert]")).contains("尚无经核实的佐证");
      desk.page().locator("dialog[open] button", named("取消")).click();

      desk.page().locator(".actions button", named("催办")).click();
      desk.page().locator("#field-message").fill("请报告进展（测试）");
      desk.page().locator("dialog[open] button[type=submit]").click();
      desk.page().locator("ol.timeline li", named("请报告进展（测试）")).first().waitFor();
      desk.settled();
      assertThat(desk.text("main")).contains("变更记录");
      desk.hasNoFault();
    } finally {
      undo.everything();
    }
  }

  @Test
  void aMeasureIsRestrictedAndOpenedAgain() {
    String address = "/measures/notice-2020-163/6";
    Undo undo = new Undo(driver);
    try (Visit stranger = visit();
        Visit desk = visit().with(token(Role.SUPERVISOR)).open(address)) {
      desk.page().locator(".actions button", named("限制知悉范围")).click();
      desk.page().locator("#field-reason").fill("测试");
      desk.page().locator("dialog[open] button[type=submit]").click();
      assertThat(desk.text("#field-visibleTo-mend")).contains("知悉范围已经如此");
      desk.isUsableByEverybody();
      for (String audience : List.of("SUPERVISOR", "CONCERNED_AGENCIES")) {
        desk.page().locator("dialog[open] input[value=" + audience + "]").check();
      }
      desk.page().locator("dialog[open] button[type=submit]").click();
      desk.page().locator(".restriction").waitFor();
      assertThat(desk.text(".restriction")).isEqualTo("限知悉：仅督查、相关单位可见。");
      assertThat(stranger.open(address).text("main")).contains("没有编号为");
      desk.open("/measures?document=document:notice-2020-163");
      assertThat(desk.all(".restricted").count()).isOne();

      desk.open(address).page().locator(".actions button", named("限制知悉范围")).click();
      for (String audience : List.of("SUPERVISOR", "CONCERNED_AGENCIES")) {
        desk.page().locator("dialog[open] input[value=" + audience + "]").uncheck();
      }
      desk.page().locator("#field-reason").fill("测试");
      desk.page().locator("dialog[open] button[type=submit]").click();
      desk.page().waitForCondition(() -> desk.all("dialog[open], .restriction").count() == 0);
      desk.settled();
      assertThat(stranger.open(address).text("h1")).contains("工伤认定绿色通道");
      for (String path :
          List.of("/documents/notice-2020-163", "/follow-ups/reply-2023-2/national-policies")) {
        assertThat(desk.open(path).page().locator(".actions button", named("限制知悉范围")).count())
            .as(path)
            .isOne();
      }
      desk.hasNoFault();
    } finally {
      undo.everything();
    }
  }

  @Test
  void aBreakInLiveUpdatesIsToldAndMended() {
    try (Visit visit = visit()) {
      visit
          .page()
          .addInitScript(
              "window.down = true; window.WebSocket = class extends WebSocket {"
                  + " constructor(url, protocol) { super(window.down ? url.replace('graphql', 'nowhere') : url, protocol); } }");
      visit.open("/");
      visit.page().locator(".trouble", named("实时更新中断")).waitFor();

      visit.page().evaluate("window.down = false");
      visit.page().waitForCondition(() -> !visit.page().locator(".trouble").isVisible());
      visit.listens();
    }
  }

  private static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private String token(Role... roles) {
    return TokensForTests.bearer(application, "browser", null, roles);
  }
}
