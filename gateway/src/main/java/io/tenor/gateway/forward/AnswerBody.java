package io.tenor.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import org.jspecify.annotations.Nullable;

/**
 * An answer's body as it comes in. That a service broke off is remembered until somebody listens:
 * it may happen before the first piece is handed on, and would be waited for without end.
 */
final class AnswerBody implements ReadStream<Buffer> {
  private final ReadStream<Buffer> stream;
  private @Nullable Throwable failure;
  private @Nullable Handler<Throwable> listener;

  private AnswerBody(ReadStream<Buffer> stream) {
    this.stream = stream;
    stream.exceptionHandler(this::failed);
  }

  /** Has it in the place of the body that forgets. */
  static ProxyResponse in(ProxyResponse response) {
    Body body = response.getBody();
    return response.setBody(Body.body(new AnswerBody(body.stream()), body.length()));
  }

  /** Whether the service has broken off by now. */
  static boolean brokenOff(ProxyResponse response) {
    return response.getBody().stream() instanceof AnswerBody body && body.failure != null;
  }

  private void failed(Throwable thrown) {
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
    stream.handler(handler);
    return this;
  }

  @Override
  public AnswerBody endHandler(@Nullable Handler<Void> handler) {
    stream.endHandler(handler);
    return this;
  }

  @Override
  public AnswerBody pause() {
    stream.pause();
    return this;
  }

  @Override
  public AnswerBody resume() {
    stream.resume();
    return this;
  }

  @Override
  public AnswerBody fetch(long amount) {
    stream.fetch(amount);
    return this;
  }
}
