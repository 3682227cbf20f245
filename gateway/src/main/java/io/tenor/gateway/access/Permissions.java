package io.tenor.gateway.access;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.tenor.gateway.route.Route;
import io.tenor.gateway.route.Routing;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets a request pass whose token permits what its route needs. */
@ApplicationScoped
public class Permissions {
  private final TakedownPermission takedowns;

  Permissions(TakedownPermission takedowns) {
    this.takedowns = takedowns;
  }

  public void check(RoutingContext context) {
    Route route = Routing.found(context).orElseThrow();
    // It would answer 401 by itself, without a problem document.
    context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
    QuarkusHttpUser.getSecurityIdentity(context, null)
        .onFailure()
        .transform(TokenProblems::ofUnusable)
        .flatMap(identity -> permitted(context, route, identity))
        .subscribe()
        .with(permitted -> context.next(), context::fail);
  }

  private Uni<Boolean> permitted(RoutingContext context, Route route, SecurityIdentity identity) {
    AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
    if (token == null) {
      throw TokenProblems.missing();
    }
    Scopes.of(identity).requireOneOf(route.anyOf());
    return route.takedown()
        ? takedowns.require(token.getToken(), context)
        : Uni.createFrom().item(true);
  }
}
