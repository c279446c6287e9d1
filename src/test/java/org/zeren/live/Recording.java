package org.zeren.live;

import java.util.List;
import java.util.Map;
import org.zeren.recording.Desk;

/** Records follow-ups on one instance. */
record Recording(Desk desk) {

  static final String MEASURE = "measure:notice-2020-163/1";
  static final String AGENCY = "agency:jl-hrss";

  String record() {
    return record(MEASURE, AGENCY);
  }

  String record(String measure, String agency) {
    return desk.send(
            "recordFollowUp",
            Map.of(
                "measureIds",
                List.of(measure),
                "kind",
                "REPORT",
                "status",
                "DONE",
                "summary",
                "live",
                "performedByIds",
                List.of(agency)))
        .id("followUp");
  }

  void revise(String followUp) {
    desk.send(
        "reviseFollowUp",
        Map.of("id", followUp, "version", 1, "summary", "revised", "reason", "a test"));
  }

  /** The ids of the reminders, one for each agency with a duty for the measure. */
  List<String> remind(String measure) {
    List<?> reminders =
        (List<?>)
            desk.send("remind", Map.of("measureId", measure, "message", "live"))
                .payload()
                .get("reminders");
    return reminders.stream().map(it -> (String) ((Map<?, ?>) it).get("id")).toList();
  }
}
