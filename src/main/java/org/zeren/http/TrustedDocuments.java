package org.zeren.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zeren.StartRefused;

/**
 * Operations that were registered beforehand, each under the SHA-256 of its text. Clients may send
 * the hash alone, as {@code documentId} or as Apollo's {@code extensions.persistedQuery}.
 */
final class TrustedDocuments {

  /** What routers and monitors ask to see whether the server is there. */
  private static final Pattern TELLS_NOTHING =
      Pattern.compile("\\s*(?:query(?:\\s+\\w+)?\\s*)?\\{\\s*__typename\\s*}\\s*");

  private final Map<String, String> byHash;
  private final Set<String> own;
  private final boolean only;

  private TrustedDocuments(Map<String, String> byHash, Set<String> own, boolean only) {
    this.byHash = Map.copyOf(byHash);
    this.own = Set.copyOf(own);
    this.only = only;
  }

  /**
   * Reads every {@code .graphql} file of the folder; none without a folder. Whether a document ends
   * with a line break, which editors add, makes no difference.
   *
   * @param own what this server sends itself, by its text alone
   */
  static TrustedDocuments of(TrustedDocumentsProperties properties, Set<String> own) {
    Path folder = properties.location();
    if (folder == null) {
      if (properties.only()) {
        throw new StartRefused(
            "Only trusted documents are to be accepted, but there are none.",
            "Name their folder in zeren.trusted-documents.location.");
      }
      return new TrustedDocuments(Map.of(), own, false);
    }
    Map<String, String> byHash = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().endsWith(".graphql"))
          .map(TrustedDocuments::read)
          .forEach(
              text -> {
                byHash.put(hash(text), text);
                byHash.put(hash(text.stripTrailing()), text);
                byHash.put(hash(text.stripTrailing() + "\n"), text);
              });
    } catch (IOException e) {
      throw new StartRefused(
          "The folder of trusted documents cannot be read: " + folder,
          "Mend zeren.trusted-documents.location.");
    }
    return new TrustedDocuments(byHash, own, properties.only());
  }

  /**
   * The document that a request means.
   *
   * @param text as it was sent; null when only an id was
   * @param documentId the id it was sent with; null for none
   */
  String resolve(@Nullable String text, @Nullable String documentId, Map<String, ?> extensions) {
    String hash = documentId != null ? withoutScheme(documentId) : persistedQuery(extensions);
    if (text == null || text.isBlank()) {
      return registered(hash);
    }
    if (hash != null && !hash.equals(hash(text))) {
      throw new Unreadable(
          400, "INVALID_REQUEST", "The hash that was sent is not the SHA-256 of the document.");
    }
    return text;
  }

  private String registered(@Nullable String hash) {
    if (hash == null) {
      throw new Unreadable(400, "INVALID_REQUEST", "The request has no query.");
    }
    String text = byHash.get(hash);
    if (text == null) {
      // Apollo's clients look for exactly these words.
      throw byHash.isEmpty()
          ? new Unreadable(400, "PERSISTED_QUERY_NOT_SUPPORTED", "PersistedQueryNotSupported")
          : new Unreadable(400, "PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
    }
    return text;
  }

  /** Whether that document may be carried out. */
  boolean accepts(String document) {
    return !only
        || own.contains(document)
        || TELLS_NOTHING.matcher(document).matches()
        || byHash.containsKey(hash(document.stripTrailing()));
  }

  private static @Nullable String persistedQuery(Map<String, ?> extensions) {
    return extensions.get("persistedQuery") instanceof Map<?, ?> query
            && query.get("sha256Hash") instanceof String hash
        ? withoutScheme(hash)
        : null;
  }

  private static String withoutScheme(String id) {
    String lower = id.toLowerCase(Locale.ROOT);
    return lower.startsWith("sha256:") ? lower.substring("sha256:".length()) : lower;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
