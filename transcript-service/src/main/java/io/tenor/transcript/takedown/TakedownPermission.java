package io.tenor.transcript.takedown;

import io.quarkus.security.PermissionChecker;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Who may take calls down: a scope does not say it, the realm's role does. */
@ApplicationScoped
class TakedownPermission {

  @PermissionChecker("takedown")
  boolean granted(SecurityIdentity identity) {
    return identity.hasRole("takedown");
  }
}
