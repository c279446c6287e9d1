package org.zeren.live;

/** What goes on until it is ended, and may begin anew. */
interface Streams {

  /** Lets streams begin. */
  void begin();

  /** Ends all of them in good order, and lets none begin. */
  void end();
}
