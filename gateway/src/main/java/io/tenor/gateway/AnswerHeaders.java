package io.tenor.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Headers of every answer: data for one caller, and never a page. */
@ApplicationScoped
class AnswerHeaders {
  private static final int AHEAD_OF_ALL_ANSWERS = 2000;

  void register(@Observes Filters filters) {
    filters.register(AnswerHeaders::add, AHEAD_OF_ALL_ANSWERS);
  }

  private static void add(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers
        .set("X-Content-Type-Options", "nosniff")
        .set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
        .set("Cross-Origin-Resource-Policy", "same-origin");
    context.addHeadersEndHandler(
        ready -> {
          if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "private");
          }
        });
    context.next();
  }
}
