package org.zeren.recording;

import graphql.GraphQLContext;
import java.time.Clock;
import java.util.List;
import org.neo4j.driver.TransactionCallback;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.zeren.graph.answer.NodeReader;
import org.zeren.graph.meaning.GraphRules;
import org.zeren.graph.reading.Sessions;
import org.zeren.tally.Tallies;

@Configuration(proxyBeanMethods = false)
class RecordingConfiguration {

  @Bean
  Recorder recorder(Sessions sessions, GraphRules rules, Tallies tallies, Clock clock) {
    return new Recorder(new OfSessions(sessions), rules, tallies, clock);
  }

  private record OfSessions(Sessions sessions) implements Recorder.Transactions {

    @Override
    public List<String> read(GraphQLContext request, TransactionCallback<List<String>> work) {
      return sessions.read(request, work);
    }

    @Override
    public List<String> write(GraphQLContext request, TransactionCallback<List<String>> work) {
      return sessions.write(request, work);
    }
  }

  @Bean
  RuntimeWiringConfigurer mutations(Recorder recorder) {
    return new MutationFields(recorder);
  }

  @Bean
  RuntimeWiringConfigurer payloads(NodeReader nodes) {
    return new PayloadFields(nodes);
  }
}
