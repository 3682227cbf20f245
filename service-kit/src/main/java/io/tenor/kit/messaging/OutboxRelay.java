package io.tenor.kit.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Moves the outbox to Kafka: at once when PostgreSQL tells of new events, and every now and then in
 * case that the news was lost.
 */
@ApplicationScoped
class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

  private final Vertx vertx;
  private final OutboxBatch batch;
  private final OutboxNews news;
  private final Duration interval;

  private boolean moving;
  private boolean moreToMove;
  private volatile boolean stopped;
  private long timer;

  OutboxRelay(
      Vertx vertx,
      Pool pool,
      OutboxBatch batch,
      @ConfigProperty(name = "tenor.outbox.interval", defaultValue = "1s") Duration interval) {
    this.vertx = vertx;
    this.batch = batch;
    this.news = new OutboxNews(pool, this::move);
    this.interval = interval;
  }

  void start(@Observes StartupEvent event) {
    timer = vertx.setPeriodic(interval.toMillis(), id -> tick());
    tick();
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
    vertx.cancelTimer(timer);
    news.stop();
  }

  private void tick() {
    news.listen();
    move();
  }

  /** One batch after another; what comes meanwhile is moved by a further one. */
  private synchronized void move() {
    moreToMove = true;
    if (moving || stopped) {
      return;
    }
    moving = true;
    moreToMove = false;
    batch.move().subscribe().with(this::moved, this::failed);
  }

  private void moved(boolean full) {
    if (done() || full) {
      move();
    }
  }

  private void failed(Throwable e) {
    LOG.warn("Events stay in the outbox for now", e);
    done();
  }

  private synchronized boolean done() {
    moving = false;
    return moreToMove;
  }
}
