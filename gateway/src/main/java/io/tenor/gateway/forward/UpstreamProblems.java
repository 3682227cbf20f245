package io.tenor.gateway.forward;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tenor.kit.web.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;

/** What the gateway says for a service that did not answer. */
final class UpstreamProblems {
  private static final ProblemType TOO_SLOW =
      new ProblemType("timeout", 504, "The service did not answer in time");
  private static final ProblemType INCOMPLETE =
      new ProblemType("incomplete-body", 408, "The body did not arrive");

  private static final String RETRY_SECONDS = "5";

  private UpstreamProblems() {}

  static HttpProblem unavailable() {
    return ProblemType.UNAVAILABLE
        .of()
        .withDetail("What serves this can't be reached now.")
        .withHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
        .build();
  }

  static HttpProblem tooSlow() {
    return TOO_SLOW.because("What serves this takes too long.");
  }

  static HttpProblem incompleteBody() {
    return INCOMPLETE
        .of()
        .withDetail("The body ended too early or took too long.")
        .withHeader("Connection", "close")
        .build();
  }
}
