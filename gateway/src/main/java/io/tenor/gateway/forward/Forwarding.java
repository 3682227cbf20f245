package io.tenor.gateway.forward;

import io.quarkus.runtime.configuration.MemorySize;
import io.tenor.gateway.route.Route;
import io.tenor.gateway.route.Routing;
import io.tenor.gateway.route.Upstream;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands a request to the service that owns what it asks for, and its answer back, piece by piece.
 */
@ApplicationScoped
public class Forwarding {
  private final Map<Upstream, HttpProxy> proxies = new EnumMap<>(Upstream.class);

  Forwarding(
      Vertx vertx,
      Upstreams upstreams,
      GatewayConfig config,
      @ConfigProperty(name = "tenor.web.max-body", defaultValue = "5M") MemorySize maxBody) {
    for (Upstream upstream : Upstream.values()) {
      proxies.put(
          upstream,
          upstreams
              .proxy(upstream)
              .addInterceptor(new Circuit(upstream, config.circuit()))
              .addInterceptor(new Unanswered(maxBody.asLongValue()))
              .addInterceptor(new ErrorAnswers())
              .addInterceptor(new ResponseHeaders())
              .addInterceptor(new RequestHeaders())
              .addInterceptor(new AnswerBodies(vertx, config.timeout().idle())));
    }
  }

  public void forward(RoutingContext context) {
    Route route = Routing.found(context).orElseThrow();
    inviteBody(context.request());
    proxies.get(route.upstream()).handle(context.request());
  }

  /** Only now is it clear that the body is wanted. */
  private static void inviteBody(HttpServerRequest request) {
    if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      request.response().writeContinue();
    }
  }
}
