package io.tenor.gateway.testing;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Stands for a service: answers as a test wants, and notes what it was asked. */
public final class Service {
  public static final Service TRANSCRIPTS = new Service();
  public static final Service METRICS = new Service();
  public static final Service GUIDANCE = new Service();

  private static final Vertx VERTX = Vertx.vertx();

  private final List<HttpServerRequest> asked = new CopyOnWriteArrayList<>();
  private volatile Handler<HttpServerRequest> answer = Service::wholeBody;
  private volatile @Nullable HttpServer server;
  private volatile int port;

  private Service() {}

  public static List<Service> all() {
    return List.of(TRANSCRIPTS, METRICS, GUIDANCE);
  }

  /** For tables of tests. */
  public static Service named(String name) {
    return switch (name) {
      case "TRANSCRIPTS" -> TRANSCRIPTS;
      case "METRICS" -> METRICS;
      case "GUIDANCE" -> GUIDANCE;
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Listens, on the port of last time if there was one; nothing if it does. */
  public void start() {
    if (server != null) {
      return;
    }
    HttpServer started = VERTX.createHttpServer().requestHandler(this::handle);
    started.listen(port, "localhost").toCompletionStage().toCompletableFuture().join();
    port = started.actualPort();
    server = started;
  }

  /** Refuses connections. */
  public void stop() {
    if (server != null) {
      server.close().toCompletionStage().toCompletableFuture().join();
      server = null;
    }
  }

  String url() {
    return "http://localhost:" + port;
  }

  /** Forgets what it was asked. */
  public void answer(Handler<HttpServerRequest> handler) {
    asked.clear();
    answer = handler;
  }

  /** Answers with a body of its own, after the request's. */
  public void answerWell() {
    answer(Service::wholeBody);
  }

  public List<HttpServerRequest> asked() {
    return List.copyOf(asked);
  }

  public HttpServerRequest lastAsked() {
    return asked.getLast();
  }

  private void handle(HttpServerRequest request) {
    asked.add(request);
    answer.handle(request);
  }

  private static void wholeBody(HttpServerRequest request) {
    request
        .body()
        .onSuccess(
            body ->
                request
                    .response()
                    .putHeader("Content-Type", "application/json")
                    .end("{\"received\":" + body.length() + "}"));
  }
}
