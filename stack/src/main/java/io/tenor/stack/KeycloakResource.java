package io.tenor.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.util.Map;

/** The Keycloak that the tests of a build share, for what needs no other server. */
public final class KeycloakResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    try {
      return addresses();
    } catch (IOException e) {
      throw new IllegalStateException("Keycloak does not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the start of Keycloak was interrupted", e);
    }
  }

  static Map<String, String> addresses() throws IOException, InterruptedException {
    String issuer = SharedKeycloak.issuer();
    return Map.of(
        "quarkus.oidc.auth-server-url", issuer, "quarkus.oidc-client.auth-server-url", issuer);
  }

  @Override
  public void stop() {
    // It ends with the build.
  }
}
