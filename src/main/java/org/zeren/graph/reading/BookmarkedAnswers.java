package org.zeren.graph.reading;

import graphql.ExecutionResult;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Bookmark;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.zeren.graph.BadRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Gives every answer {@code extensions.bookmark}: how far it has seen the database. A request that
 * sends it back there, or in the header {@value #HEADER}, reads at least that much. One that has
 * several answers to continue from sends a list, or the header several times.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
final class BookmarkedAnswers implements WebGraphQlInterceptor, SmartInitializingSingleton {

  static final String HEADER = "X-Zeren-Bookmark";

  private static final String BOOKMARK = "bookmark";
  private static final int MOST = 8;

  private final BookmarkSeal seal;

  BookmarkedAnswers(BookmarkSeal seal) {
    this.seal = seal;
  }

  @Override
  public void afterSingletonsInstantiated() {
    seal.fetchKey();
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    Bookmarks bookmarks;
    try {
      bookmarks = new Bookmarks(sent(request));
    } catch (BadRequest e) {
      return Mono.just(refused(request, e));
    }
    request.configureExecutionInput(
        (input, builder) ->
            builder.graphQLContext(context -> context.put(Bookmarks.class, bookmarks)).build());
    return chain.next(request).map(response -> with(response, bookmarks));
  }

  private Set<Bookmark> sent(WebGraphQlRequest request) {
    Object extension = request.getExtensions().get(BOOKMARK);
    List<?> texts =
        extension == null
            ? request.getHeaders().getOrDefault(HEADER, List.of())
            : extension instanceof List<?> several ? several : List.of(extension);
    if (texts.size() > MOST) {
      throw BookmarkSeal.notOurs();
    }
    Set<Bookmark> bookmarks = new LinkedHashSet<>();
    texts.forEach(text -> seal.read(text(text)).forEach(bookmarks::add));
    return bookmarks;
  }

  private static String text(@Nullable Object sent) {
    if (sent instanceof String text) {
      return text;
    }
    throw BookmarkSeal.notOurs();
  }

  private WebGraphQlResponse with(WebGraphQlResponse response, Bookmarks bookmarks) {
    if (response.getData() instanceof Publisher<?> events) {
      Flux<ExecutionResult> bookmarked =
          Flux.from(events).cast(ExecutionResult.class).map(event -> with(event, bookmarks));
      return response.transform(builder -> builder.data(bookmarked));
    }
    Set<Bookmark> held = bookmarks.held();
    return held.isEmpty()
        ? response
        : response.transform(builder -> builder.extensions(with(response.getExtensions(), held)));
  }

  private ExecutionResult with(ExecutionResult event, Bookmarks bookmarks) {
    Map<Object, Object> extensions =
        event.getExtensions() == null ? Map.of() : event.getExtensions();
    return event.transform(builder -> builder.extensions(with(extensions, bookmarks.held())));
  }

  private Map<Object, Object> with(Map<Object, Object> extensions, Set<Bookmark> held) {
    Map<Object, Object> more = new HashMap<>(extensions);
    more.put(BOOKMARK, seal.write(held));
    return more;
  }

  private static WebGraphQlResponse refused(WebGraphQlRequest request, BadRequest bad) {
    ExecutionResult result = ExecutionResult.newExecutionResult().addError(bad.toError()).build();
    return new WebGraphQlResponse(
        new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
  }
}
