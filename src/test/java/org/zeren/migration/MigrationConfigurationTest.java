package org.zeren.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;

class MigrationConfigurationTest {

  @Test
  void sessionsGoToTheConfiguredDatabase() {
    assertThat(selected("health")).isEqualTo("health");
  }

  @Test
  void withoutOneTheyGoToTheServersDefault() {
    assertThat(selected("")).isNull();
  }

  @Test
  void theDriverIsClosedAfterWhoeverUsesTheDatabase() {
    List<String> closed = new ArrayList<>();
    DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    beans.registerBeanDefinition(
        "driver", new RootBeanDefinition(Driver.class, () -> driver(closed)));
    beans.registerBeanDefinition("migratedDatabase", closing("database", closed));
    MigrationConfiguration.driverOpensWhenNeeded().postProcessBeanFactory(beans);
    // As a context does after its post-processors.
    beans.clearMetadataCache();

    beans.preInstantiateSingletons();
    assertThat(beans.containsSingleton("driver")).isFalse();
    beans.getBean("driver");
    beans.destroySingletons();

    assertThat(closed).containsExactly("database", "driver");
  }

  private static RootBeanDefinition closing(String name, List<String> closed) {
    return new RootBeanDefinition(AutoCloseable.class, () -> () -> closed.add(name));
  }

  private static Driver driver(List<String> closed) {
    return (Driver)
        Proxy.newProxyInstance(
            MigrationConfigurationTest.class.getClassLoader(),
            new Class<?>[] {Driver.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                closed.add("driver");
              }
              return method.getReturnType() == int.class ? 1 : null;
            });
  }

  private static String selected(String configured) {
    return new MigrationConfiguration()
        .databaseSelection(configured)
        .getDatabaseSelection()
        .getValue();
  }
}
