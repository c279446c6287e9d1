package org.zeren.console;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.webjars.WebJarVersionLocator;

/** The files of others' libraries that the pages load; no other file of a WebJar is served. */
enum Library {
  VUE("vue.js", "vue", "dist/vue.runtime.esm-browser.prod.js"),
  ECHARTS("echarts.js", "echarts", "dist/echarts.common.min.js"),
  CYTOSCAPE("cytoscape.js", "cytoscape", "dist/cytoscape.esm.min.mjs"),
  REACT("react.js", "react", "umd/react.production.min.js"),
  REACT_DOM("react-dom.js", "react-dom", "umd/react-dom.production.min.js"),
  GRAPHIQL("graphiql.js", "graphiql", "graphiql.min.js"),
  GRAPHIQL_STYLE("graphiql.css", "graphiql", "graphiql.min.css"),
  GRAPHQL_WS("graphql-ws/client.mjs", "graphql-ws", "lib/client.mjs"),
  GRAPHQL_WS_COMMON("graphql-ws/common.mjs", "graphql-ws", "lib/common.mjs"),
  GRAPHQL_WS_UTILS("graphql-ws/utils.mjs", "graphql-ws", "lib/utils.mjs");

  private static final WebJarVersionLocator WEBJARS = new WebJarVersionLocator();

  private final String name;
  private final String webJar;
  private final String file;

  Library(String name, String webJar, String file) {
    this.name = name;
    this.webJar = webJar;
    this.file = file;
  }

  /** The one that is served by this name below {@code /console/lib/}. */
  static Optional<Library> named(String name) {
    return Arrays.stream(values()).filter(library -> library.name.equals(name)).findFirst();
  }

  String fileName() {
    return name;
  }

  /**
   * Its content.
   *
   * @throws IllegalStateException when its WebJar is not on the class path
   */
  Resource content() {
    String path = WEBJARS.fullPath(webJar, file);
    if (path == null) {
      throw new IllegalStateException("The WebJar " + webJar + " is missing.");
    }
    return new ClassPathResource(path);
  }
}
