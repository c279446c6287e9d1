package org.zeren.http;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.nio.charset.StandardCharsets;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Gives the schema in GraphQL's own language, as clients see it, for their tools to read. */
final class SchemaText {

  private final boolean told;
  private final String text;

  /** told: whether clients may ask for it at all. */
  SchemaText(GraphQlSource source, boolean told) {
    this.told = told;
    this.text = print(source.schema());
  }

  /** The schema without the directives that GraphQL itself defines. */
  static String print(GraphQLSchema schema) {
    SchemaPrinter.Options options =
        SchemaPrinter.Options.defaultOptions()
            .includeScalarTypes(true)
            .includeSchemaDefinition(false)
            .includeDirectiveDefinitions(false);
    return new SchemaPrinter(options).print(schema).strip() + "\n";
  }

  ServerResponse answer(ServerRequest request) {
    return told
        ? ServerResponse.ok()
            .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
            .body(text)
        : GraphQlEndpoint.of(
            new HttpError(403, "INTROSPECTION_REFUSED", "This server does not tell its schema."));
  }
}
