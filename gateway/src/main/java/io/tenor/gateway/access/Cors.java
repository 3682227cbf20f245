package io.tenor.gateway.access;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Lets pages of other origins read what is answered: none, unless configured. */
@ApplicationScoped
public class Cors {
  private static final Duration PREFLIGHT_HOLDS = Duration.ofMinutes(10);

  private final @Nullable CorsHandler handler;

  Cors(@ConfigProperty(name = "tenor.cors.origins") Optional<List<String>> origins) {
    this.handler = origins.map(Cors::handler).orElse(null);
  }

  public void check(RoutingContext context) {
    if (handler == null) {
      context.next();
    } else {
      handler.handle(context);
    }
  }

  private static CorsHandler handler(List<String> origins) {
    return CorsHandler.create()
        .addOrigins(origins)
        .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST, HttpMethod.DELETE))
        .allowedHeaders(
            Set.of("Authorization", "Content-Type", "If-None-Match", "X-Request-Id", "traceparent"))
        .exposedHeaders(Set.of("ETag", "Location", "Retry-After", "X-Request-Id"))
        .maxAgeSeconds((int) PREFLIGHT_HOLDS.toSeconds());
  }
}
