package org.zeren.http;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.nio.charset.StandardCharsets;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Gives the schema in GraphQL's own language, as clients see it, for their tools to read. */
final class SchemaText {

  private final boolean told;
  private final String text;
  private final String tag;

  /** told: whether clients may ask for it at all. */
  SchemaText(GraphQlSource source, boolean told) {
    this.told = told;
    this.text = print(source.schema());
    this.tag = "W/\"" + DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)) + "\"";
  }

  /** The schema without the directives that GraphQL itself defines. */
  static String print(GraphQLSchema schema) {
    SchemaPrinter.Options options =
        SchemaPrinter.Options.defaultOptions()
            .includeScalarTypes(true)
            .includeSchemaDefinition(true)
            .includeDirectiveDefinitions(false);
    return new SchemaPrinter(options).print(schema).strip() + "\n";
  }

  ServerResponse answer(ServerRequest request) {
    if (!told) {
      return GraphQlEndpoint.of(
          new HttpError(403, "INTROSPECTION_REFUSED", "This server does not tell its schema."));
    }
    return request
        .checkNotModified(tag)
        .orElseGet(
            () ->
                ServerResponse.ok()
                    .eTag(tag)
                    .cacheControl(CacheControl.noCache())
                    .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                    .body(text));
  }
}
