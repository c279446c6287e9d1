package org.zeren.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.zeren.access.Caller;
import org.zeren.access.Role;
import org.zeren.testing.ZerenTest;

/** Offices of its own for each test, and a supervisor's desk. */
@ZerenTest
abstract class RecordingTest {

  @Autowired Driver driver;
  @Autowired ExecutionGraphQlService service;
  @Autowired Clock clock;

  Offices offices;
  Desk desk;

  @BeforeEach
  void open() {
    offices = Offices.open(driver);
    desk = new Desk(service, Desk.SUPERVISOR);
  }

  @AfterEach
  void close() {
    offices.close();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Desk deskOf(String agency) {
    return new Desk(
        service, new Caller("test-" + agency, Set.of(Role.AGENCY), Offices.agency(agency)));
  }

  long entries() {
    return offices.count("(:AuditEntry)");
  }
}
