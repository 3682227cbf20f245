package io.tenor.gateway.route;

import static io.tenor.gateway.route.Scope.GUIDANCE_READ;
import static io.tenor.gateway.route.Scope.METRICS_READ;
import static io.tenor.gateway.route.Scope.TRANSCRIPTS_READ;
import static io.tenor.gateway.route.Scope.TRANSCRIPTS_WRITE;
import static io.tenor.gateway.route.Upstream.GUIDANCE;
import static io.tenor.gateway.route.Upstream.METRICS;
import static io.tenor.gateway.route.Upstream.TRANSCRIPTS;

import java.util.List;
import java.util.Set;

/** All that is served. What is not in the table is not there. */
public final class Routes {
  public static final String ROOT = "/api/v1";

  /** Who may read anything of a call may see that it is there. */
  private static final Set<Scope> ANY_READ = Set.of(TRANSCRIPTS_READ, METRICS_READ, GUIDANCE_READ);

  private static final List<Route> TABLE =
      List.of(
          Route.of("POST", "/transcripts", TRANSCRIPTS, TRANSCRIPTS_WRITE),
          Route.of("GET", "/transcripts", TRANSCRIPTS, ANY_READ),
          Route.of("GET", "/transcripts/{id}", TRANSCRIPTS, ANY_READ),
          Route.of("GET", "/transcripts/{id}/text", TRANSCRIPTS, TRANSCRIPTS_READ),
          Route.of("GET", "/transcripts/{id}/turns", TRANSCRIPTS, TRANSCRIPTS_READ),
          Route.of("GET", "/transcripts/{id}/exchanges", TRANSCRIPTS, TRANSCRIPTS_READ),
          Route.of("DELETE", "/transcripts/{id}", TRANSCRIPTS, TRANSCRIPTS_WRITE)
              .withTakedownPermission(),
          Route.of("GET", "/companies", TRANSCRIPTS, ANY_READ),
          Route.of("GET", "/companies/{id}", TRANSCRIPTS, ANY_READ),
          Route.of("GET", "/transcripts/{id}/metrics", METRICS, METRICS_READ),
          Route.of("GET", "/transcripts/{id}/checks", METRICS, METRICS_READ),
          Route.of("GET", "/metrics", METRICS, METRICS_READ),
          Route.of("GET", "/metrics/{id}", METRICS, METRICS_READ),
          Route.of("GET", "/transcripts/{id}/guidance", GUIDANCE, GUIDANCE_READ),
          Route.of("GET", "/guidance", GUIDANCE, GUIDANCE_READ),
          Route.of("GET", "/guidance/{id}", GUIDANCE, GUIDANCE_READ));

  private Routes() {}

  public static List<Route> all() {
    return TABLE;
  }

  /**
   * @param path as sent
   */
  static List<Route> at(String path) {
    return TABLE.stream().filter(route -> route.path().matches(path)).toList();
  }
}
