package io.tenor.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * An answer's body as it comes in. That a service broke off is remembered until somebody listens:
 * it may happen before the first piece is handed on, and would be waited for without end. A service
 * that is silent for too long has broken off as well; while the caller takes nothing, it may be.
 */
final class AnswerBody implements ReadStream<Buffer> {
  private static final long NONE = -1;

  private final ReadStream<Buffer> stream;
  private final Vertx vertx;
  private final Duration idle;
  private long timer = NONE;
  private @Nullable Throwable failure;
  private @Nullable Handler<Throwable> listener;

  private AnswerBody(ReadStream<Buffer> stream, Vertx vertx, Duration idle) {
    this.stream = stream;
    this.vertx = vertx;
    this.idle = idle;
    stream.exceptionHandler(this::failed);
  }

  /** Has it in the place of the body that forgets and waits. */
  static ProxyResponse in(ProxyResponse response, Vertx vertx, Duration idle) {
    Body body = response.getBody();
    return response.setBody(Body.body(new AnswerBody(body.stream(), vertx, idle), body.length()));
  }

  /** Whether the service has broken off by now. */
  static boolean brokenOff(ProxyResponse response) {
    return response.getBody().stream() instanceof AnswerBody body && body.failure != null;
  }

  private void await() {
    rest();
    timer =
        vertx.setTimer(
            idle.toMillis(), fired -> failed(new TimeoutException("the service fell silent")));
  }

  private void rest() {
    vertx.cancelTimer(timer);
    timer = NONE;
  }

  private void failed(Throwable thrown) {
    rest();
    failure = thrown;
    if (listener != null) {
      listener.handle(thrown);
    }
  }

  @Override
  public AnswerBody exceptionHandler(@Nullable Handler<Throwable> handler) {
    listener = handler;
    if (handler != null && failure != null) {
      handler.handle(failure);
    }
    return this;
  }

  @Override
  public AnswerBody handler(@Nullable Handler<Buffer> handler) {
    stream.handler(handler == null ? null : piece -> handOn(piece, handler));
    return this;
  }

  /** Handing on may pause. */
  private void handOn(Buffer piece, Handler<Buffer> handler) {
    await();
    handler.handle(piece);
  }

  @Override
  public AnswerBody endHandler(@Nullable Handler<Void> handler) {
    stream.endHandler(handler == null ? null : end -> ended(handler));
    return this;
  }

  private void ended(Handler<Void> handler) {
    rest();
    handler.handle(null);
  }

  @Override
  public AnswerBody pause() {
    rest();
    stream.pause();
    return this;
  }

  @Override
  public AnswerBody resume() {
    await();
    stream.resume();
    return this;
  }

  @Override
  public AnswerBody fetch(long amount) {
    await();
    stream.fetch(amount);
    return this;
  }
}
