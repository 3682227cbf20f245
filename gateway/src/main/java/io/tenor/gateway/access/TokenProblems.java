package io.tenor.gateway.access;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.tenor.kit.web.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** What is wrong with a token, in a problem document and as RFC 6750 wants it. */
final class TokenProblems {
  private static final String CHALLENGE = HttpHeaders.WWW_AUTHENTICATE;
  private static final String RETRY_SECONDS = "5";

  private TokenProblems() {}

  static HttpProblem missing() {
    return ProblemType.UNAUTHENTICATED
        .of()
        .withDetail("Send a token of the realm 'tenor' as 'Authorization: Bearer …'.")
        .withHeader(CHALLENGE, "Bearer")
        .build();
  }

  /** Which check failed stays in the log: it would help who forges. */
  static HttpProblem ofUnusable(Throwable failure) {
    return failure instanceof AuthenticationFailedException
        ? ProblemType.UNAUTHENTICATED
            .of()
            .withDetail("The token is expired, malformed, or not of this realm and for this API.")
            .withHeader(CHALLENGE, "Bearer error=\"invalid_token\"")
            .build()
        : unverifiable();
  }

  /** Keycloak out of reach is no fault of the caller's token. */
  static HttpProblem unverifiable() {
    return ProblemType.UNAVAILABLE
        .of()
        .withDetail("Tokens can't be checked now.")
        .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .build();
  }

  /**
   * @param needed one of them suffices
   */
  static HttpProblem insufficient(List<String> needed) {
    String scopes = String.join(" ", needed);
    return ProblemType.FORBIDDEN
        .of()
        .withDetail(
            needed.size() == 1
                ? "The token lacks the scope " + scopes + "."
                : "The token has none of the scopes " + String.join(", ", needed) + ".")
        .withHeader(CHALLENGE, "Bearer error=\"insufficient_scope\", scope=\"" + scopes + "\"")
        .with("scopes", needed)
        .build();
  }

  static HttpProblem mayNotTakeDown() {
    return ProblemType.FORBIDDEN.because("The caller may not take calls down.");
  }
}
