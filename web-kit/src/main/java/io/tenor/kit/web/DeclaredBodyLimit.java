package io.tenor.kit.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A problem document for a body that is declared too large: that ends before any resource is
 * reached.
 */
@ApplicationScoped
public class DeclaredBodyLimit {
  /** Ahead of the server's own check, which answers without a body. */
  private static final int BEFORE_BODY_LIMIT = 1000;

  private final long maxBody;

  DeclaredBodyLimit(
      @ConfigProperty(name = "tenor.web.max-body", defaultValue = "5M") MemorySize maxBody) {
    this.maxBody = maxBody.asLongValue();
  }

  void tooLarge(@Observes Filters filters) {
    filters.register(this::refuseTooLarge, BEFORE_BODY_LIMIT);
  }

  private void refuseTooLarge(RoutingContext context) {
    if (declaredLength(context) <= maxBody) {
      context.next();
      return;
    }
    ProblemAnswer.send(context, BodyLimit.tooLarge(maxBody));
  }

  private static long declaredLength(RoutingContext context) {
    try {
      String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }
}
