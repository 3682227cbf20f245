package io.tenor.gateway.forward;

import io.tenor.gateway.route.Routes;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Headers of an answer as callers may see them. */
final class ResponseHeaders implements ProxyInterceptor {
  /** Of the connection to the service, or of the service itself. */
  private static final List<String> KEPT_BACK =
      List.of(
          "Connection",
          "Keep-Alive",
          "Proxy-Authenticate",
          "Server",
          "TE",
          "Trailer",
          "Upgrade",
          "X-Powered-By",
          // the gateway's own
          "Content-Security-Policy",
          "Cross-Origin-Resource-Policy",
          "X-Content-Type-Options",
          "X-Request-Id");

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    return context.sendRequest().onSuccess(r -> clean(r.headers()));
  }

  private static void clean(MultiMap headers) {
    namedByConnection(headers).forEach(headers::remove);
    KEPT_BACK.forEach(headers::remove);
    keepLocationHere(headers);
  }

  private static List<String> namedByConnection(MultiMap headers) {
    return headers.getAll(HttpHeaders.CONNECTION).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** A service tells its own address, which is none for callers. */
  private static void keepLocationHere(MultiMap headers) {
    String location = headers.get(HttpHeaders.LOCATION);
    if (location != null) {
      headers.remove(HttpHeaders.LOCATION);
      here(location).ifPresent(here -> headers.set(HttpHeaders.LOCATION, here));
    }
  }

  private static Optional<String> here(String location) {
    try {
      URI uri = new URI(location);
      String path = uri.getRawPath();
      String query = uri.getRawQuery();
      return path == null || !path.startsWith(Routes.ROOT + "/")
          ? Optional.empty()
          : Optional.of(query == null ? path : path + "?" + query);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
