package io.tenor.facts.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands for the transcript-service: hands out texts to who brings a token. */
public final class TextSource implements QuarkusTestResourceLifecycleManager {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private static final byte[] NOT_FOUND =
      "{\"type\":\"urn:tenor:problem:not-found\",\"status\":404,\"title\":\"There is no such resource\"}"
          .getBytes(UTF_8);
  private static final Map<String, byte[]> TEXTS = new ConcurrentHashMap<>();
  private static final AtomicInteger OUTAGE = new AtomicInteger();
  private static final AtomicInteger REFUSED = new AtomicInteger();

  private final HttpServer server;

  public TextSource() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/internal/transcripts/", TextSource::answer);
  }

  public static void hold(InventedCall call) {
    holdAs(call, call.sha256());
  }

  /** Holds a text that hashes to something else than what was registered. */
  public static void holdAs(InventedCall call, String sha256) {
    Map<String, Object> body =
        Map.of(
            "sha256", sha256,
            "text", call.text().text(),
            "call", call.text().call(),
            "seed", call.text().seed());
    try {
      TEXTS.put(path(call), JSON.writeValueAsBytes(body));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers as a proxy does that does not reach the service, until {@link #recover}. */
  public static void fail(int status) {
    REFUSED.set(0);
    OUTAGE.set(status);
  }

  public static void recover() {
    OUTAGE.set(0);
  }

  /** How many were turned away in the last outage. */
  public static int refused() {
    return REFUSED.get();
  }

  private static String path(InventedCall call) {
    return "/internal/transcripts/%s/versions/%d".formatted(call.transcriptId(), call.version());
  }

  private static void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] text = TEXTS.get(exchange.getRequestURI().getPath());
      int status = status(exchange, text != null);
      if (status == 200) {
        send(exchange, 200, "application/json", text);
        return;
      }
      REFUSED.incrementAndGet();
      if (OUTAGE.get() == 0 && status == 404) {
        send(exchange, 404, "application/problem+json", NOT_FOUND);
      } else {
        send(exchange, status, "text/html", "<p>Nothing to be seen</p>".getBytes(UTF_8));
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  private static int status(HttpExchange exchange, boolean held) {
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    if (token == null || !token.startsWith("Bearer ")) {
      return 401;
    }
    return OUTAGE.get() != 0 ? OUTAGE.get() : held ? 200 : 404;
  }

  @Override
  public Map<String, String> start() {
    server.start();
    return Map.of(
        "quarkus.rest-client.transcripts.url", "http://localhost:" + server.getAddress().getPort());
  }

  @Override
  public void stop() {
    server.stop(0);
  }
}
