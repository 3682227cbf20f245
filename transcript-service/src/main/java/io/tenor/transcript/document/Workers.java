package io.tenor.transcript.document;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.tenor.kit.web.ProblemType;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The threads that read documents: a bounded number, for which the others wait. How many can wait
 * is bounded by {@link HeldDocuments}.
 */
@ApplicationScoped
class Workers {
  private final ExecutorService threads;
  private final Duration patience;

  Workers(ReadingConfig config) {
    threads =
        Executors.newFixedThreadPool(
            config.readers(), Thread.ofPlatform().name("documents-", 0).daemon().factory());
    patience = config.patience();
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }

  /** Goes on where it was called from, as sessions of the database have to. */
  <T> Uni<T> run(Callable<T> work) {
    Context context = Vertx.currentContext();
    return Uni.createFrom()
        .<T>emitter(emitter -> submit(work, emitter))
        .ifNoItem()
        .after(patience)
        .failWith(Workers::busy)
        .emitOn(next -> context.runOnContext(ignored -> next.run()));
  }

  /** Nobody waits for the work any more: if it has not begun, it does not begin. */
  private <T> void submit(Callable<T> work, UniEmitter<? super T> emitter) {
    Future<?> task = threads.submit(() -> complete(work, emitter));
    emitter.onTermination(() -> task.cancel(false));
  }

  private static <T> void complete(Callable<T> work, UniEmitter<? super T> emitter) {
    try {
      emitter.complete(work.call());
    } catch (Throwable e) {
      emitter.fail(e);
    }
  }

  private static RuntimeException busy() {
    return ProblemType.UNAVAILABLE
        .of()
        .withDetail("The document could not be read in time; send it again later.")
        .withHeader(HttpHeaders.RETRY_AFTER, 5)
        .build();
  }
}
