package org.zeren.embedded;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.ClassUtils;

/**
 * Lets the in-process Neo4j start before anything else: it takes longer than everything else, and
 * needs nothing of it. Looks late at what is configured: initializers ordered before this one may
 * name a database.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
final class DatabaseStartsFirst
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static final String NEO4J = "org.neo4j.dbms.api.DatabaseManagementServiceBuilder";

  private static final String BEAN = "embeddedDatabase";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (NoDatabaseConfigured.in(context.getEnvironment())
        && ClassUtils.isPresent(NEO4J, context.getClassLoader())) {
      StartingDatabase database =
          new StartingDatabase(
              Binder.get(context.getEnvironment())
                  .bindOrCreate("zeren.embedded", EmbeddedDatabaseProperties.class));
      register(context.getBeanFactory(), database);
      context.addApplicationListener(new AfterFailure(database));
    }
  }

  /** Closes the database when the start failed before there was a bean to be closed. */
  private record AfterFailure(StartingDatabase database)
      implements ApplicationListener<ApplicationFailedEvent> {

    @Override
    public void onApplicationEvent(ApplicationFailedEvent failure) {
      database.close();
    }
  }

  /** It is closed after all beans. */
  private static void register(ConfigurableListableBeanFactory beans, StartingDatabase database) {
    beans.registerSingleton(BEAN, database);
    ((DefaultSingletonBeanRegistry) beans).registerDisposableBean(BEAN, database::close);
  }
}
