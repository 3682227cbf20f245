package io.tenor.gateway;

import io.tenor.gateway.access.Cors;
import io.tenor.gateway.access.Permissions;
import io.tenor.gateway.access.Shape;
import io.tenor.gateway.contract.Contract;
import io.tenor.gateway.forward.Forwarding;
import io.tenor.gateway.observe.RouteMetrics;
import io.tenor.gateway.route.Routing;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The way of every request, step by step. Whatever a step refuses ends as a problem document. */
@ApplicationScoped
class Door {
  private final Cors cors;
  private final RouteMetrics metrics;
  private final Contract contract;
  private final Permissions permissions;
  private final Forwarding forwarding;

  Door(
      Cors cors,
      RouteMetrics metrics,
      Contract contract,
      Permissions permissions,
      Forwarding forwarding) {
    this.cors = cors;
    this.metrics = metrics;
    this.contract = contract;
    this.permissions = permissions;
    this.forwarding = forwarding;
  }

  void open(@Observes Router router) {
    router
        .route()
        .handler(metrics::measure)
        .handler(Shape::check)
        .handler(cors::check)
        .handler(contract::serve)
        .handler(Routing::find)
        .handler(permissions::check)
        .handler(forwarding::forward)
        .failureHandler(Refusals::answer);
  }
}
