package org.zeren;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationExcludeFilter;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The responsibility graph, served over GraphQL. What a package brings stands in its
 * configurations: only classes of that name are read in search of beans, which shortens the start.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
    resourcePattern = "**/*Configuration.class",
    excludeFilters = {
      @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
      @Filter(type = FilterType.CUSTOM, classes = AutoConfigurationExcludeFilter.class)
    })
public class Zeren {

  public static void main(String[] args) {
    SpringApplication.run(Zeren.class, args);
  }
}
