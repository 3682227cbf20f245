package io.tenor.gateway.access;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CaffeineCache;
import io.quarkus.keycloak.pep.PolicyEnforcerResolver;
import io.quarkus.keycloak.pep.runtime.VertxHttpFacade;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.keycloak.adapters.authorization.PolicyEnforcer;
import org.keycloak.authorization.client.AuthorizationDeniedException;
import org.keycloak.representations.idm.authorization.AuthorizationRequest;

/**
 * Asks Keycloak whether a caller may take calls down. The adapter's enforcer blocks and asks anew
 * each time: it runs on a worker, and what it permitted holds for the seconds of the cache. What it
 * refused is asked again, so that a permission given works at once.
 */
@ApplicationScoped
class TakedownPermission {
  private static final Logger LOG = Logger.getLogger(TakedownPermission.class);

  private final PolicyEnforcerResolver enforcers;
  private final Vertx vertx;
  private final CaffeineCache permitted;

  TakedownPermission(
      PolicyEnforcerResolver enforcers,
      Vertx vertx,
      @CacheName("takedown-permissions") Cache permitted) {
    this.enforcers = enforcers;
    this.vertx = vertx;
    this.permitted = permitted.as(CaffeineCache.class);
  }

  /** Fails with a problem where it is not permitted. */
  Uni<Boolean> require(String token, RoutingContext context) {
    CompletableFuture<Boolean> known = permitted.getIfPresent(token);
    return known != null ? Uni.createFrom().completionStage(known) : ask(token, context);
  }

  private Uni<Boolean> ask(String token, RoutingContext context) {
    return onWorker(() -> enforcers.resolvePolicyEnforcer(context, null))
        .flatMap(enforcer -> enforcer)
        .flatMap(enforcer -> onWorker(() -> ask(enforcer, token, context)))
        .invoke(yes -> permitted.put(token, CompletableFuture.completedFuture(yes)))
        .onFailure(failure -> !(failure instanceof HttpProblem))
        .invoke(failure -> LOG.error("Keycloak can't be asked for a permission", failure))
        .onFailure(failure -> !(failure instanceof HttpProblem))
        .transform(failure -> TokenProblems.unverifiable());
  }

  private <T> Uni<T> onWorker(Callable<T> work) {
    return vertx.executeBlocking(work, false);
  }

  private boolean ask(PolicyEnforcer enforcer, String token, RoutingContext context) {
    VertxHttpFacade facade = new VertxHttpFacade(context, token, enforcers.getReadTimeout());
    if (enforcer.enforce(facade, facade).isGranted()) {
      return true;
    }
    throw refusal(enforcer, token);
  }

  /** The enforcer says no as well where Keycloak says nothing. */
  private static HttpProblem refusal(PolicyEnforcer enforcer, String token) {
    AuthorizationRequest request = new AuthorizationRequest();
    request.addPermission("transcript", "take-down");
    try {
      enforcer.getAuthzClient().authorization(token).authorize(request);
      return TokenProblems.unverifiable();
    } catch (AuthorizationDeniedException e) {
      return TokenProblems.mayNotTakeDown();
    } catch (RuntimeException e) {
      LOG.error("Keycloak can't be asked for a permission", e);
      return TokenProblems.unverifiable();
    }
  }
}
