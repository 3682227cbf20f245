package io.tenor.gateway.observe;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.tenor.gateway.route.Route;
import io.tenor.gateway.route.Routing;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Times requests by route, service and status: what callers make up is no label. */
@ApplicationScoped
public class RouteMetrics {
  private static final String NONE = "none";

  private final MeterRegistry registry;

  RouteMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  public void measure(RoutingContext context) {
    Timer.Sample sample = Timer.start(registry);
    context.addEndHandler(
        ended -> sample.stop(registry.timer("tenor.gateway.requests", tags(context))));
    context.next();
  }

  private static Tags tags(RoutingContext context) {
    Optional<Route> route = Routing.found(context);
    return Tags.of(
        "route", route.map(r -> r.path().toString()).orElse(NONE),
        "method", route.map(r -> r.method().name()).orElse(NONE),
        "upstream", route.map(r -> r.upstream().service()).orElse(NONE),
        "status", Integer.toString(context.response().getStatusCode()));
  }
}
