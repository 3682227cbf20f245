package io.tenor.gateway.forward;

import io.tenor.gateway.route.Upstream;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Connections to the services: bounded in number and in time, each service its own. */
@ApplicationScoped
class Upstreams {
  private static final int CONNECTIONS = 64;
  private static final int WAITING = 256;

  /** Less than services keep theirs: one must not be closed under a request just sent. */
  private static final int KEEP_ALIVE_SECONDS = 10;

  private final Vertx vertx;
  private final GatewayConfig config;

  Upstreams(Vertx vertx, GatewayConfig config) {
    this.vertx = vertx;
    this.config = config;
  }

  HttpProxy proxy(Upstream upstream) {
    RequestOptions address =
        new RequestOptions()
            .setAbsoluteURI(config.url().of(upstream).toString())
            .setConnectTimeout(config.timeout().connect().toMillis());
    return HttpProxy.reverseProxy(client()).origin(context -> request(context, address));
  }

  private HttpClient client() {
    return vertx
        .httpClientBuilder()
        .with(
            new HttpClientOptions()
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setReadIdleTimeout((int) silence().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS))
        .with(new PoolOptions().setHttp1MaxSize(CONNECTIONS).setMaxWaitQueueSize(WAITING))
        .build();
  }

  /**
   * More than any request or answer is waited for, which end by time-outs of their own: it is for
   * the rest of answers that nobody wants.
   */
  private Duration silence() {
    return config.timeout().upload().plus(config.timeout().idle());
  }

  private Future<HttpClientRequest> request(ProxyContext context, RequestOptions address) {
    return context
        .client()
        .request(address)
        .recover(failure -> Future.failedFuture(new NoConnection(failure)))
        // What breaks is told by the answer that fails, and need not be logged as well.
        .map(request -> request.exceptionHandler(ignored -> {}))
        .map(request -> request.idleTimeout(patience(context).toMillis()));
  }

  private Duration patience(ProxyContext context) {
    return context.request().getMethod().equals(HttpMethod.POST)
        ? config.timeout().upload()
        : config.timeout().answer();
  }
}
