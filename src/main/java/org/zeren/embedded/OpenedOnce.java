package org.zeren.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/**
 * A class loader whose lists of services are read from jars that stay open. Neo4j's collections
 * find each of their hundred factories with a {@link java.util.ServiceLoader} of the thread, which
 * opens the jar for each of them, and verifies its signature each time: two fifths of Neo4j's
 * start.
 */
final class OpenedOnce extends ClassLoader {

  private static final String SERVICES = "META-INF/services/";

  OpenedOnce(ClassLoader parent) {
    super(parent);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    Enumeration<URL> found = super.getResources(name);
    if (!name.startsWith(SERVICES)) {
      return found;
    }
    List<URL> opened = new ArrayList<>();
    while (found.hasMoreElements()) {
      URL url = found.nextElement();
      opened.add(new URL(null, url.toExternalForm(), new Handler(url)));
    }
    return Collections.enumeration(opened);
  }

  private static final class Handler extends URLStreamHandler {

    private final URL url;

    Handler(URL url) {
      this.url = url;
    }

    @Override
    protected URLConnection openConnection(URL ignored) {
      return new Connection(url);
    }
  }

  /** Asks for no fresh jar, whatever its reader says. */
  private static final class Connection extends URLConnection {

    Connection(URL url) {
      super(url);
    }

    @Override
    public void connect() {}

    @Override
    public InputStream getInputStream() throws IOException {
      return getURL().openStream();
    }
  }
}
