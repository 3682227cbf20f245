package io.tenor.gateway.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.tenor.gateway.route.Scope;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a token is for.
 *
 * @param granted the words of its {@code scope} claim
 */
record Scopes(List<String> granted) {

  static Scopes of(SecurityIdentity identity) {
    String scope =
        identity.getPrincipal() instanceof JsonWebToken token ? token.getClaim("scope") : null;
    return new Scopes(scope == null ? List.of() : Arrays.asList(scope.split(" ")));
  }

  void requireOneOf(Set<Scope> anyOf) {
    List<String> needed = anyOf.stream().sorted().map(Scope::value).toList();
    if (Collections.disjoint(granted, needed)) {
      throw TokenProblems.insufficient(needed);
    }
  }
}
