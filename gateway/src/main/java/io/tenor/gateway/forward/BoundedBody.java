package io.tenor.gateway.forward;

import io.tenor.gateway.route.Bodies;
import io.tenor.kit.web.BodyLimit;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import org.jspecify.annotations.Nullable;

/** A request's body as it comes in, which fails when it has become too long. */
final class BoundedBody implements ReadStream<Buffer> {
  private final HttpServerRequest request;
  private final long max;
  private long count;
  private boolean paused;
  private boolean broken;
  private Handler<Throwable> failure = ignored -> {};

  BoundedBody(HttpServerRequest request, long max) {
    this.request = request;
    this.max = max;
  }

  /** Has this in the place of the unbounded body. */
  void of(ProxyRequest proxied) {
    proxied.setBody(Body.body(this, proxied.getBody().length()));
  }

  long max() {
    return max;
  }

  boolean tooLong() {
    return count > max;
  }

  /** Whether the caller has broken off. */
  boolean brokenOff() {
    return broken || request.response().closed();
  }

  /** Whether the caller owes more of it: it is not all here, and the service would take it. */
  boolean awaited() {
    return !paused && Bodies.unread(request);
  }

  @Override
  public BoundedBody handler(@Nullable Handler<Buffer> handler) {
    request.handler(handler == null ? null : chunk -> counted(chunk, handler));
    return this;
  }

  private void counted(Buffer chunk, Handler<Buffer> handler) {
    count += chunk.length();
    if (tooLong()) {
      failure.handle(BodyLimit.tooLarge(max));
    } else {
      handler.handle(chunk);
    }
  }

  @Override
  public BoundedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
    failure = handler == null ? ignored -> {} : handler;
    request.exceptionHandler(this::failed);
    return this;
  }

  private void failed(Throwable thrown) {
    broken = true;
    failure.handle(thrown);
  }

  @Override
  public BoundedBody endHandler(@Nullable Handler<Void> handler) {
    request.endHandler(handler);
    return this;
  }

  @Override
  public BoundedBody pause() {
    paused = true;
    request.pause();
    return this;
  }

  @Override
  public BoundedBody resume() {
    paused = false;
    request.resume();
    return this;
  }

  @Override
  public BoundedBody fetch(long amount) {
    paused = false;
    request.fetch(amount);
    return this;
  }
}
