package io.tenor.gateway.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection to the gateway on which any bytes can be sent. */
public final class Raw implements AutoCloseable {
  private final Socket socket;

  public Raw(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout((int) Duration.ofSeconds(10).toMillis());
  }

  /** Sends a whole request and reads until the gateway closes. */
  public static String exchange(int port, String request) throws IOException {
    try (Raw raw = new Raw(port)) {
      raw.send(request);
      return raw.rest();
    }
  }

  public Raw send(String text) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
    return this;
  }

  /** Until the gateway closes the connection. */
  public String rest() throws IOException {
    return new String(in().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  /** What the gateway sends, to the end of the given words. */
  public String until(String words) throws IOException {
    StringBuilder read = new StringBuilder();
    while (!read.toString().endsWith(words)) {
      int b = in().read();
      if (b < 0) {
        return read.toString();
      }
      read.append((char) b);
    }
    return read.toString();
  }

  /** The next line that the gateway sends. */
  public String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in().read(); b >= 0 && b != '\n'; b = in().read()) {
      line.append((char) b);
    }
    return line.toString().strip();
  }

  private InputStream in() throws IOException {
    return socket.getInputStream();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
