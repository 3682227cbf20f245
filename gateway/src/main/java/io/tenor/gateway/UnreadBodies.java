package io.tenor.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.tenor.gateway.route.Bodies;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Closes connections on which a body is still on its way that was refused. Not at once: a caller
 * who is still sending would get a reset connection instead of the answer.
 */
@ApplicationScoped
class UnreadBodies {
  private static final int AHEAD_OF_ALL_ANSWERS = 2500;
  private static final long LINGER = Duration.ofSeconds(1).toMillis();

  void register(@Observes Filters filters) {
    filters.register(UnreadBodies::watch, AHEAD_OF_ALL_ANSWERS);
  }

  private static void watch(RoutingContext context) {
    if (Bodies.announced(context.request())) {
      context.addEndHandler(answered -> closeLater(context));
    }
    context.next();
  }

  private static void closeLater(RoutingContext context) {
    if (Bodies.unread(context.request())) {
      context.vertx().setTimer(LINGER, timer -> context.request().connection().close());
    }
  }
}
