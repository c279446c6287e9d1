package org.zeren;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The responsibility graph, served over GraphQL. */
@SpringBootApplication
public class Zeren {

  public static void main(String[] args) {
    SpringApplication.run(Zeren.class, args);
  }
}
