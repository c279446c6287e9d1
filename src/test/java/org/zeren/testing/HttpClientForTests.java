package org.zeren.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Sends requests to the application under test; to be had as a bean. */
public final class HttpClientForTests
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Environment environment;

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    HttpClientForTests client = new HttpClientForTests();
    client.environment = context.getEnvironment();
    context.getBeanFactory().registerSingleton("httpClientForTests", client);
  }

  /** The port that the application listens on. */
  public int port() {
    return environment.getRequiredProperty("local.server.port", Integer.class);
  }

  /** A request to that path, to be completed. */
  public HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
        .timeout(Duration.ofSeconds(20));
  }

  /** A POST of that JSON to GraphQL. */
  public HttpRequest.Builder graphQl(String json) {
    return to("/graphql")
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(json));
  }

  /** Sends it, and gives status, headers and body. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
