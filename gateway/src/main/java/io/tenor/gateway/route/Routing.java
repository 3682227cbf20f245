package io.tenor.gateway.route;

import io.tenor.kit.web.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the line of the table that a request is for. */
public final class Routing {
  private static final String KEY = Route.class.getName();

  private Routing() {}

  public static void find(RoutingContext context) {
    List<Route> routes = Routes.at(context.request().path());
    HttpMethod method = context.request().method();
    Optional<Route> found = routes.stream().filter(route -> route.serves(method)).findFirst();
    if (found.isPresent()) {
      context.put(KEY, found.get()).next();
    } else if (routes.isEmpty()) {
      context.fail(ProblemType.NOT_FOUND.because("Nothing is served at this path."));
    } else {
      context.fail(notAllowed(routes));
    }
  }

  /** Empty before the search, and where there is none. */
  public static Optional<Route> found(RoutingContext context) {
    return Optional.ofNullable(context.get(KEY));
  }

  private static Throwable notAllowed(List<Route> routes) {
    String allowed =
        routes.stream()
            .flatMap(Routing::methods)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return ProblemType.METHOD_NOT_ALLOWED
        .of()
        .withDetail("Known here: " + allowed + ".")
        .withHeader(HttpHeaders.ALLOW.toString(), allowed)
        .build();
  }

  private static Stream<String> methods(Route route) {
    return Stream.of(HttpMethod.GET, HttpMethod.HEAD, route.method())
        .filter(route::serves)
        .map(HttpMethod::name);
  }
}
