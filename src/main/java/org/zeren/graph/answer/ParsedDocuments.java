package org.zeren.graph.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Documents that were parsed and found valid, by their text, so that a document that is sent again
 * is not parsed again. What depends on variables or on who asks is checked for every request.
 */
public final class ParsedDocuments implements PreparsedDocumentProvider {

  private static final long MOST_CHARACTERS = 500_000;

  private final Cache<String, PreparsedDocumentEntry> documents =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .<String, PreparsedDocumentEntry>weigher((text, entry) -> text.length())
          .build();

  @Override
  public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
      ExecutionInput request, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
    PreparsedDocumentEntry known = documents.getIfPresent(request.getQuery());
    if (known != null) {
      return CompletableFuture.completedFuture(known);
    }
    PreparsedDocumentEntry parsed = parseAndValidate.apply(request);
    if (!parsed.hasErrors()) {
      documents.put(request.getQuery(), parsed);
    }
    return CompletableFuture.completedFuture(parsed);
  }

  /** The document of that text; null when it was not sent yet, was not valid, or is forgotten. */
  public @Nullable Document known(String text) {
    PreparsedDocumentEntry known = documents.getIfPresent(text);
    return known == null ? null : known.getDocument();
  }
}
