package org.zeren.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.json.JsonMapper;

/**
 * One person with a browser window of their own. Whatever goes wrong in it is noted: errors on the
 * console, errors in scripts, failed requests, and requests to any other host.
 */
final class Visit implements AutoCloseable {

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private static final List<String> OPERATIONS = operations();

  private static List<String> operations() {
    try {
      return ConsoleOperations.all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final BrowserContext context;
  private final Page page;
  private final String home;
  private final List<String> faults = new ArrayList<>();
  private final List<String> frames = new CopyOnWriteArrayList<>();

  /** While another address is opened: the browser gives up what the page before still asked. */
  private boolean leaving;

  Visit(Browser browser, int port) {
    this.home = "http://localhost:" + port;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(1440, 900)
                .setLocale("zh-CN")
                .setAcceptDownloads(true));
    this.page = context.newPage();
    page.setDefaultTimeout(30_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            faults.add(message.type() + ": " + message.text());
          }
        });
    page.onPageError(error -> faults.add("script: " + error));
    page.onRequestFailed(
        request -> {
          if (!leaving) {
            faults.add("failed: " + request.failure() + " " + request.url());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400) {
            faults.add(response.status() + ": " + response.url());
          }
        });
    page.onWebSocket(
        socket -> {
          socket.onFrameSent(frame -> frames.add("> " + frame.text()));
          socket.onFrameReceived(frame -> frames.add("< " + frame.text()));
          socket.onClose(it -> frames.add("closed"));
        });
    page.onRequest(
        request -> {
          if (request.url().endsWith("/graphql") && !page.url().endsWith("/graphiql")) {
            isKnown(JsonMapper.shared().readTree(request.postData()).at("/query").asString());
          }
          if (!request.url().matches("(?:blob|data):.*")
              && !"localhost".equals(URI.create(request.url().replace(' ', '+')).getHost())) {
            faults.add("another host: " + request.url());
          }
        });
  }

  /** Where only registered documents are carried out, the page could not ask anything else. */
  private void isKnown(String operation) {
    if (!OPERATIONS.contains(operation)) {
      faults.add("not among the operations of the console: " + operation);
    }
  }

  Page page() {
    return page;
  }

  /** Gives the page this token before it loads anything. */
  Visit with(String bearer) {
    context.addInitScript(
        "sessionStorage.setItem('zeren.token', '" + bearer.replace("Bearer ", "") + "')");
    return this;
  }

  /** Opens a view and waits for what it reads. */
  Visit open(String path) {
    leaving = true;
    page.navigate(home + path);
    leaving = false;
    return settled();
  }

  /** Waits until what the view asked for is there. */
  Visit settled() {
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.locator("main h1").first().waitFor();
    page.waitForFunction(
        "() => !document.querySelector('main [aria-busy=true]')"
            + " && ![...document.querySelectorAll('main [role=status].quiet')].length");
    return this;
  }

  Visit click(String selector) {
    page.locator(selector).first().click();
    return settled();
  }

  /** Waits until it is there; when it does not come, tells what was said over WebSockets. */
  void sees(Locator what) {
    try {
      what.waitFor();
    } catch (TimeoutError e) {
      throw new AssertionError(faults + " " + frames + " " + text("main"), e);
    }
  }

  /** Waits until live updates are told to this page. */
  void listens() {
    page.waitForCondition(() -> frames.stream().anyMatch(it -> it.contains("\"subscribe\"")));
  }

  Locator all(String selector) {
    return page.locator(selector);
  }

  String text(String selector) {
    return page.locator(selector).first().innerText();
  }

  /** The address without the host, decoded. */
  String address() {
    URI address = URI.create(page.url());
    return address.getPath() + (address.getQuery() == null ? "" : "?" + address.getQuery());
  }

  void hasNoFault() {
    assertThat(faults).as(page.url()).isEmpty();
  }

  /** Axe finds nothing serious. */
  void isUsableByEverybody() {
    List<String> found = new ArrayList<>();
    new AxeBuilder(page)
        .analyze()
        .getViolations()
        .forEach(
            rule -> {
              if (GRAVE.contains(rule.getImpact())) {
                rule.getNodes().forEach(node -> found.add(rule.getId() + ": " + node.getHtml()));
              }
            });
    assertThat(found).as(page.url()).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
