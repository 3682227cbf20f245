package io.tenor.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.tenor.stack.KeycloakResource;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * The real Keycloak behind a wire that notes what it is asked, that can be cut, and that adds the
 * key of {@link OwnTokens} to the realm's, so that tests can sign what Keycloak never would.
 */
public final class WatchedKeycloak implements QuarkusTestResourceLifecycleManager {
  private static final String CONFIG = "quarkus.oidc.auth-server-url";
  private static final String REALM = "/realms/tenor";
  private static final Set<String> HANDED_ON = Set.of("authorization", "content-type");
  private static final List<String> ASKED = new CopyOnWriteArrayList<>();

  private static volatile boolean cut;
  private static volatile String issuer = "";

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;
  private final KeycloakResource keycloak = new KeycloakResource();

  public WatchedKeycloak() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
  }

  /** Paths asked for since the last {@link #forget}. */
  public static List<String> asked() {
    return List.copyOf(ASKED);
  }

  public static void forget() {
    ASKED.clear();
  }

  /** Whether Keycloak is out of reach. */
  public static void cut(boolean value) {
    cut = value;
  }

  /** As tokens of the realm name it. */
  public static String issuer() {
    return issuer;
  }

  @Override
  public Map<String, String> start() {
    issuer = keycloak.start().get(CONFIG);
    server.start();
    return Map.of(CONFIG, here() + REALM);
  }

  private String here() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      ASKED.add(path);
      if (cut) {
        return;
      }
      HttpResponse<byte[]> answer = ask(exchange);
      byte[] body = seenFromHere(path, answer.body());
      answer
          .headers()
          .firstValue("Content-Type")
          .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
      exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private HttpResponse<byte[]> ask(HttpExchange exchange) throws IOException {
    URI there = URI.create(issuer).resolve(exchange.getRequestURI().toString());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(there)
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (HANDED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
              }
            });
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private byte[] seenFromHere(String path, byte[] body) {
    if (path.contains("/.well-known/")) {
      String there = issuer.substring(0, issuer.indexOf(REALM));
      return new String(body, StandardCharsets.UTF_8)
          .replace(there + REALM + "/", here() + REALM + "/")
          .getBytes(StandardCharsets.UTF_8);
    }
    if (path.endsWith("/certs")) {
      JsonObject keys = new JsonObject(new String(body, StandardCharsets.UTF_8));
      keys.getJsonArray("keys").add(new JsonObject(OwnTokens.publicKey()));
      return keys.encode().getBytes(StandardCharsets.UTF_8);
    }
    return body;
  }

  @Override
  public void stop() {
    server.stop(0);
  }
}
