package io.tenor.gateway;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.tenor.gateway.route.Bodies;
import io.tenor.kit.web.ProblemAnswer;
import io.tenor.kit.web.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Problem documents for all that a step refused. */
final class Refusals {
  private static final Logger LOG = Logger.getLogger(Refusals.class);

  private Refusals() {}

  static void answer(RoutingContext context) {
    if (context.response().headWritten()) {
      // Half an answer must not look like a whole one.
      context.response().reset();
      return;
    }
    closeUnread(context);
    ProblemAnswer.send(context, problem(context.statusCode(), context.failure()));
  }

  private static HttpProblem problem(int status, @Nullable Throwable failure) {
    if (failure instanceof HttpProblem problem) {
      return problem;
    }
    if (status < 500) {
      return ProblemType.ofStatus(status).of().build();
    }
    LOG.error("a request failed", failure);
    return ProblemType.INTERNAL_ERROR.of().build();
  }

  private static void closeUnread(RoutingContext context) {
    if (Bodies.unread(context.request())) {
      context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
      context.request().resume();
    }
  }
}
