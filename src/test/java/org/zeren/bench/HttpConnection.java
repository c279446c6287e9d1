package org.zeren.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One kept-alive connection that costs the machine as little as it can. */
final class HttpConnection implements AutoCloseable {

  /** Longer than the API lets a request take. */
  private static final int LONGEST_SECONDS = 90;

  private final Socket socket;
  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int status;

  HttpConnection(URI server) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(LONGEST_SECONDS * 1000);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  /** A whole POST request of that body, as bytes. */
  static byte[] request(URI server, String body) {
    return request(server, body, null);
  }

  /** The same from the bearer of a token. */
  static byte[] request(URI server, String body, @Nullable String token) {
    String authorization = token == null ? "" : "Authorization: Bearer " + token + "\r\n";
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nAccept: application/json\r\n%sContent-Length: %d\r\n\r\n"
                .formatted(server.getPath(), server.getAuthority(), authorization, content.length))
            .getBytes(StandardCharsets.US_ASCII);
    byte[] whole = java.util.Arrays.copyOf(head, head.length + content.length);
    System.arraycopy(content, 0, whole, head.length, content.length);
    return whole;
  }

  /** Sends a request and reads the body of its answer. */
  byte[] exchange(byte[] request) throws IOException {
    socket.getOutputStream().write(request);
    status = Integer.parseInt(readLine().split(" ")[1]);
    int length = -1;
    for (String header = readLine(); !header.isEmpty(); header = readLine()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring("content-length:".length()).strip());
      }
    }
    return length >= 0 ? in.readNBytes(length) : chunks();
  }

  int status() {
    return status;
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunkSize(); size > 0; size = chunkSize()) {
      body.write(in.readNBytes(size));
      readLine();
    }
    readLine();
    return body.toByteArray();
  }

  private int chunkSize() throws IOException {
    return Integer.parseInt(readLine().strip(), 16);
  }

  private String readLine() throws IOException {
    line.reset();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new IOException("The server closed the connection");
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
