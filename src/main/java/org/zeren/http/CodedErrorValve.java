package org.zeren.http;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The same for requests that Tomcat refuses before the application sees them. */
public final class CodedErrorValve extends ErrorReportValve {

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400 || response.getContentWritten() > 0) {
      return;
    }
    try {
      HttpError.of(response.getStatus()).writeTo(response.getResponse());
      response.finishResponse();
    } catch (IOException e) {
      container.getLogger().debug("The client is gone", e);
    }
  }
}
