package io.tenor.kit.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.oidc.OIDCException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * Gives a type to what the framework answers, and keeps its words to the log: they may hold text of
 * a call, SQL or addresses.
 */
@ApplicationScoped
public class ProblemTypes implements ProblemPostProcessor {

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getType() != null) {
      return problem;
    }
    ProblemType type = typeOf(problem.getStatusCode(), context.cause);
    HttpProblem.Builder typed = type.of();
    if (type.equals(ProblemType.UNAUTHENTICATED)) {
      typed.withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    return typed.build();
  }

  /** Before the document's other defaults are filled in. */
  @Override
  public int priority() {
    return 100;
  }

  private static ProblemType typeOf(int status, Throwable cause) {
    // Keycloak out of reach is no fault of the caller's token nor of this service.
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof OIDCException) {
        return ProblemType.UNAVAILABLE;
      }
    }
    return ProblemType.ofStatus(status);
  }
}
