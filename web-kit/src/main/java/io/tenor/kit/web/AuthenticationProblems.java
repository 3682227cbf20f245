package io.tenor.kit.web;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A missing or unusable token. The extension's own mappers read a field that this version of
 * Quarkus does not have, and answer 500. Each says itself that it is a mapper: the base class is
 * unknown to the scanner.
 */
final class AuthenticationProblems {
  private static final int AHEAD_OF_THE_EXTENSION = 1;

  private AuthenticationProblems() {}

  /** Without a token. */
  @Provider
  @Priority(AHEAD_OF_THE_EXTENSION)
  public static class Missing extends ExceptionMapperBase<UnauthorizedException>
      implements ExceptionMapper<UnauthorizedException> {
    @Override
    protected HttpProblem toProblem(UnauthorizedException exception) {
      return HttpProblem.valueOf(Response.Status.UNAUTHORIZED);
    }
  }

  /** With one that is expired, forged or of another issuer. */
  @Provider
  @Priority(AHEAD_OF_THE_EXTENSION)
  public static class Unusable extends ExceptionMapperBase<AuthenticationFailedException>
      implements ExceptionMapper<AuthenticationFailedException> {
    @Override
    protected HttpProblem toProblem(AuthenticationFailedException exception) {
      return HttpProblem.valueOf(Response.Status.UNAUTHORIZED);
    }
  }
}
