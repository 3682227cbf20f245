package io.tenor.gateway.observe;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once tokens can be checked, and from then on: with the keys at hand Keycloak may be away.
 * Services are not looked at, because one of them down leaves the others to be served.
 */
@Readiness
@ApplicationScoped
class TokenKeys implements AsyncHealthCheck {
  private final TenantConfigBean realms;

  TokenKeys(TenantConfigBean realms) {
    this.realms = realms;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return realms
        .getDefaultTenant()
        .initialize()
        .map(TenantConfigContext::ready)
        .onFailure()
        .recoverWithItem(false)
        .map(ready -> HealthCheckResponse.named("token keys").status(ready).build());
  }
}
