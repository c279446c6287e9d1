#!/usr/bin/env bash
# graphql-java's introspection tells of @defer where nothing is deferred.
#
# Version:   com.graphql-java:graphql-java 25.0, Java 17 or later
# Guess:     incremental delivery is off until a request asks for it (ExperimentalApi.ENABLE_INCREMENTAL_SUPPORT), so a server that never does
#            has no @defer in its schema, as it has no @stream; code generators and clients learn from introspection what they may send.
# Behaviour: every schema has the directive, and introspection tells of it, without anything being switched on. An operation that uses it
#            is valid and answered in one piece.
# Seen by:   introspection of a schema of one field, made by SchemaGenerator, and one operation with @defer.
# Way out:   a DataFetcher for __Schema.directives that leaves out what is not served.
#
# Output:
#   directives: [defer, deprecated, experimental_disableErrorPropagation, include, oneOf, skip, specifiedBy]
#   answer: {data={a=1}}
#
# Needs Java 17 or later, and Maven, which fetches the pinned packages; arguments go to Maven. Fails where the behaviour is another.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>defer</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.graphql-java</groupId>
      <artifactId>graphql-java</artifactId>
      <version>25.0</version>
    </dependency>
  </dependencies>
</project>
XML

cat > Defer.java <<'JAVA'
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

class Defer {
  public static void main(String[] none) {
    GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(
        new SchemaParser().parse("type Query { a: Int }"),
        RuntimeWiring.newRuntimeWiring().type("Query", it -> it.dataFetcher("a", field -> 1)).build());
    GraphQL graphQl = GraphQL.newGraphQL(schema).build();
    Map<String, Map<String, List<Map<String, String>>>> told = graphQl.execute("{ __schema { directives { name } } }").getData();
    TreeSet<String> names = new TreeSet<>();
    told.get("__schema").get("directives").forEach(it -> names.add(it.get("name")));
    System.out.println("directives: " + names);
    System.out.println("answer: " + graphQl.execute("{ ... @defer { a } }").toSpecification());
  }
}
JAVA

mvn --batch-mode --quiet "$@" dependency:copy-dependencies -DoutputDirectory=lib
java -cp 'lib/*' Defer.java 2> /dev/null | tee seen
grep -q '^directives: .*\bdefer\b' seen
! grep -q '\bstream\b' seen
grep -qx 'answer: {data={a=1}}' seen
