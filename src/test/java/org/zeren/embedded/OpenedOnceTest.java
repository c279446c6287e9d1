package org.zeren.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceLoader;
import org.eclipse.collections.api.factory.list.MutableListFactory;
import org.junit.jupiter.api.Test;

class OpenedOnceTest {

  private final ClassLoader application = OpenedOnceTest.class.getClassLoader();

  @Test
  void servicesAreThoseOfTheApplication() {
    assertThat(ServiceLoader.load(MutableListFactory.class, new OpenedOnce(application)))
        .hasSize(1)
        .allSatisfy(it -> assertThat(it.getClass().getClassLoader()).isSameAs(application));
  }

  @Test
  void aJarOfServicesMayStayOpenWhateverTheirReaderAsksFor() throws IOException {
    List<Boolean> mayStayOpen = new ArrayList<>();
    ClassLoader loader = new OpenedOnce(new Recording(mayStayOpen));

    URLConnection services = only(loader.getResources("META-INF/services/any")).openConnection();
    services.setUseCaches(false);
    try (InputStream text = services.getInputStream()) {
      assertThat(text.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("one.Service");
    }

    assertThat(mayStayOpen).containsExactly(true);
  }

  @Test
  void otherResourcesAreReadAsTheReaderAsks() throws IOException {
    List<Boolean> mayStayOpen = new ArrayList<>();
    ClassLoader loader = new OpenedOnce(new Recording(mayStayOpen));

    URLConnection other = only(loader.getResources("META-INF/MANIFEST.MF")).openConnection();
    other.setUseCaches(false);
    other.getInputStream().close();

    assertThat(mayStayOpen).containsExactly(false);
  }

  private static URL only(Enumeration<URL> urls) {
    return Collections.list(urls).get(0);
  }

  /** Has every resource, and records whether what it is read from may stay open. */
  private static final class Recording extends ClassLoader {

    private final List<Boolean> mayStayOpen;

    Recording(List<Boolean> mayStayOpen) {
      super(null);
      this.mayStayOpen = mayStayOpen;
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
      URL url =
          new URL(
              null,
              "recorded:" + name,
              new URLStreamHandler() {
                @Override
                protected URLConnection openConnection(URL opened) {
                  return connection(opened);
                }
              });
      return Collections.enumeration(List.of(url));
    }

    private URLConnection connection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          mayStayOpen.add(getUseCaches());
          return new ByteArrayInputStream("one.Service".getBytes(StandardCharsets.UTF_8));
        }
      };
    }
  }
}
