package org.zeren.seeding;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads keys and references, short and long, in a file of one document or of none. */
final class Keys {

  private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final Pattern LONG_KEY = Pattern.compile(KEY + "/" + KEY);
  private static final String LETTERS =
      "use small letters a-z, digits and hyphens only, beginning with a letter or digit";

  private final @Nullable String document;
  private final Findings findings;

  Keys(@Nullable String document, Findings findings) {
    this.document = document;
    this.findings = findings;
  }

  /** The full key of the node that is defined here. */
  @Nullable String define(String written, NodeType type, Place place) {
    if (!KEY.matcher(written).matches()) {
      findings.problem(place, "\"" + written + "\" is no key", LETTERS);
      return null;
    }
    if (!type.isInsideDocument()) {
      findings.define(type, type.id(written), place);
      return written;
    }
    String key = document + "/" + written;
    if (document != null) {
      findings.define(type, type.id(key), place);
    }
    return key;
  }

  @Nullable Reference refer(String written, Form.To to, Place place) {
    NodeType type = to.type();
    if (type == null) {
      return publicId(written, place);
    }
    String key = written;
    if (type.isInsideDocument() && KEY.matcher(written).matches()) {
      if (document == null) {
        findings.problem(
            place,
            "\"" + written + "\" does not say of which document the " + type.noun() + " is",
            "write <document>/" + written);
        return null;
      }
      key = document + "/" + written;
    }
    return reference(type, key, written, place);
  }

  /** The node of another type that has the key of the one that stands there. */
  Reference implied(Form.To to, String key, Place place) {
    NodeType type = Objects.requireNonNull(to.type());
    Reference reference = new Reference(type, type.id(key), place, true);
    if (document != null) {
      findings.refer(reference);
    }
    return reference;
  }

  private @Nullable Reference publicId(String written, Place place) {
    Optional<NodeType> type = NodeType.of(written).filter(NodeType.keyed()::contains);
    if (type.isEmpty()) {
      findings.problem(
          place,
          "\"" + written + "\" is no public id",
          "begin it with one of "
              + NodeType.keyed().stream()
                  .map(known -> known.prefix() + ":")
                  .collect(Collectors.joining(", ")));
      return null;
    }
    return reference(type.get(), NodeType.keyOf(written), written, place);
  }

  private @Nullable Reference reference(NodeType type, String key, String written, Place place) {
    if (!(type.isInsideDocument() ? LONG_KEY : KEY).matcher(key).matches()) {
      findings.problem(
          place,
          "\"" + written + "\" is no key of " + type.nounWithArticle(),
          type.isInsideDocument()
              ? "write <document>/<key>, or the key alone in the same document"
              : LETTERS);
      return null;
    }
    Reference reference = new Reference(type, type.id(key), place, false);
    findings.refer(reference);
    return reference;
  }
}
