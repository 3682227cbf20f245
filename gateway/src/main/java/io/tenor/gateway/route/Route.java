package io.tenor.gateway.route;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/**
 * A line of the table of {@link Routes}.
 *
 * @param anyOf scopes, of which a token needs one
 * @param takedown whether the permission to take down is needed as well
 */
public record Route(
    HttpMethod method, PathTemplate path, Upstream upstream, Set<Scope> anyOf, boolean takedown) {

  static Route of(String method, String template, Upstream upstream, Set<Scope> anyOf) {
    return new Route(
        HttpMethod.valueOf(method), new PathTemplate(template), upstream, anyOf, false);
  }

  static Route of(String method, String template, Upstream upstream, Scope scope) {
    return of(method, template, upstream, Set.of(scope));
  }

  Route withTakedownPermission() {
    return new Route(method, path, upstream, anyOf, true);
  }

  /** What can be asked for can be asked about. */
  boolean serves(HttpMethod asked) {
    return method.equals(asked) || (method.equals(HttpMethod.GET) && asked.equals(HttpMethod.HEAD));
  }

  /** Whether a document comes with the request. */
  public boolean takesBody() {
    return method.equals(HttpMethod.POST);
  }
}
