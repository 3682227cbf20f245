package io.tenor.gateway.forward;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tenor.kit.web.BodyLimit;
import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Tells why a request got no answer: by the caller's doing or by the service's. */
final class Unanswered implements ProxyInterceptor {
  private static final Logger LOG = Logger.getLogger(Unanswered.class);

  private final long maxBody;

  Unanswered(long maxBody) {
    this.maxBody = maxBody;
  }

  /** Whether it is the service that did not answer. */
  static boolean isOfService(Throwable failure) {
    return !(failure instanceof HttpProblem problem) || problem.getStatusCode() >= 500;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    BoundedBody body = new BoundedBody(context.request().proxiedRequest(), maxBody);
    body.of(context.request());
    return context.sendRequest().recover(failure -> Future.failedFuture(problem(failure, body)));
  }

  /** Nothing of the answer has been handed on yet: it can still be a whole one of another kind. */
  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    if (AnswerBody.brokenOff(context.response())) {
      ErrorAnswers.into(context.response(), UpstreamProblems.unavailable());
    }
    return context.sendResponse();
  }

  private static HttpProblem problem(Throwable failure, BoundedBody body) {
    if (body.tooLong()) {
      return BodyLimit.tooLarge(body.max());
    }
    boolean late = failure instanceof TimeoutException;
    if (body.brokenOff() || (late && body.awaited())) {
      return UpstreamProblems.incompleteBody();
    }
    LOG.warnf("no answer: %s", failure.getMessage());
    return late ? UpstreamProblems.tooSlow() : UpstreamProblems.unavailable();
  }
}
