package io.tenor.gateway.forward;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;

/**
 * Hands on the headers that services know, and no others: what a caller says of other hops, of its
 * address or of the method is no business of theirs.
 */
final class RequestHeaders implements ProxyInterceptor {
  private static final List<String> HANDED_ON =
      List.of(
          "Accept",
          "Authorization",
          "Content-Encoding",
          "Content-Type",
          "If-Match",
          "If-None-Match",
          "Last-Event-ID",
          "User-Agent",
          "X-Request-Id",
          "traceparent",
          "tracestate");

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    ProxyRequest request = context.request();
    MultiMap sent = request.proxiedRequest().headers();
    request.setURI(target(request.proxiedRequest()));
    request.headers().clear();
    HANDED_ON.forEach(name -> request.headers().add(name, sent.getAll(name)));
    forwarded(request.headers(), request.proxiedRequest());
    return context.sendRequest();
  }

  /** Without the host that an absolute target names. */
  private static String target(HttpServerRequest request) {
    return request.query() == null ? request.path() : request.path() + "?" + request.query();
  }

  private static void forwarded(MultiMap headers, HttpServerRequest request) {
    headers
        .set("X-Forwarded-For", request.remoteAddress().hostAddress())
        .set("X-Forwarded-Proto", request.scheme());
    if (request.authority() != null) {
      headers.set("X-Forwarded-Host", request.authority().toString());
    }
  }
}
