package io.tenor.kit.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;

/**
 * A kind of problem that callers can tell by its {@code type} (RFC 9457, section 3.1.1): the URI
 * stays, title and detail are for people. What only one service answers it declares itself.
 *
 * @param name last part of the URI
 */
public record ProblemType(String name, int status, String title) {

  public static final ProblemType BAD_REQUEST =
      new ProblemType("bad-request", 400, "The request can't be understood");
  public static final ProblemType INVALID_PARAMETER =
      new ProblemType("invalid-parameter", 400, "A parameter can't be used");
  public static final ProblemType INVALID_CURSOR =
      new ProblemType("invalid-cursor", 400, "The cursor does not belong to this list");
  public static final ProblemType UNAUTHENTICATED =
      new ProblemType("unauthenticated", 401, "A valid bearer token is needed");
  public static final ProblemType FORBIDDEN =
      new ProblemType("forbidden", 403, "The token does not permit this");
  public static final ProblemType NOT_FOUND =
      new ProblemType("not-found", 404, "There is no such resource");
  public static final ProblemType METHOD_NOT_ALLOWED =
      new ProblemType("method-not-allowed", 405, "The resource does not know this method");
  public static final ProblemType NOT_ACCEPTABLE =
      new ProblemType("not-acceptable", 406, "The resource has no such representation");
  public static final ProblemType CONTENT_TOO_LARGE =
      new ProblemType("content-too-large", 413, "The body is too large");
  public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
      new ProblemType("unsupported-media-type", 415, "The content type is not supported");
  public static final ProblemType INTERNAL_ERROR =
      new ProblemType("internal-error", 500, "The service failed");
  public static final ProblemType UNAVAILABLE =
      new ProblemType("unavailable", 503, "The service can't answer now");

  private static final ProblemType[] GENERAL = {
    BAD_REQUEST,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    CONTENT_TOO_LARGE,
    UNSUPPORTED_MEDIA_TYPE,
    UNAVAILABLE
  };

  /** The type of what the framework answers with nothing but a status. */
  public static ProblemType ofStatus(int status) {
    for (ProblemType type : GENERAL) {
      if (type.status == status) {
        return type;
      }
    }
    return status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
  }

  public URI uri() {
    return URI.create("urn:tenor:problem:" + name);
  }

  /**
   * @param detail what was wrong and where, for people
   */
  public HttpProblem because(String detail) {
    return of().withDetail(detail).build();
  }

  /** For problems with headers or members of their own. */
  public HttpProblem.Builder of() {
    return HttpProblem.builder().withType(uri()).withTitle(title).withStatus(status);
  }
}
