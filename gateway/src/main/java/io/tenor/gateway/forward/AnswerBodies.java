package io.tenor.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;

/** Watches every answer as it comes in. */
final class AnswerBodies implements ProxyInterceptor {
  private final Vertx vertx;
  private final Duration idle;

  AnswerBodies(Vertx vertx, Duration idle) {
    this.vertx = vertx;
    this.idle = idle;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    return context.sendRequest().map(response -> AnswerBody.in(response, vertx, idle));
  }
}
