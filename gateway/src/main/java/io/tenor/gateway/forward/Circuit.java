package io.tenor.gateway.forward;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.tenor.gateway.route.Upstream;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.util.TypeLiteral;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import org.jboss.logging.Logger;

/**
 * Spares a service that does not answer, and its callers the waiting. An answer of whatever status
 * is an answer: a document on which a service fails must not close the door to all others.
 */
final class Circuit implements ProxyInterceptor {
  private static final Logger LOG = Logger.getLogger(Circuit.class);

  private final TypedGuard<CompletionStage<ProxyResponse>> guard;

  Circuit(Upstream upstream, GatewayConfig.Circuit config) {
    this.guard =
        TypedGuard.create(new TypeLiteral<CompletionStage<ProxyResponse>>() {})
            .withDescription(upstream.service())
            .withThreadOffload(false)
            .withCircuitBreaker()
            .requestVolumeThreshold(config.requests())
            .failureRatio(config.failures())
            .delay(config.delay().toMillis(), ChronoUnit.MILLIS)
            .when(Unanswered::isOfService)
            .onStateChange(state -> LOG.warnf("the circuit to %s is %s", upstream.service(), state))
            .done()
            .build();
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    Context eventLoop = Vertx.currentContext();
    return Future.fromCompletionStage(
            guard.get(() -> context.sendRequest().toCompletionStage()), eventLoop)
        .otherwise(failure -> ErrorAnswers.of(context.request(), problem(failure)));
  }

  private static HttpProblem problem(Throwable failure) {
    return failure instanceof HttpProblem problem ? problem : UpstreamProblems.unavailable();
  }
}
