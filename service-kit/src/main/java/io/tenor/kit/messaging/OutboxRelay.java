package io.tenor.kit.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Moves the outbox to Kafka: at once when PostgreSQL tells of new events, and every now and then in
 * case that the news was lost.
 */
@ApplicationScoped
class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

  private final Vertx vertx;
  private final Pool pool;
  private final OutboxBatch batch;
  private final Duration interval;

  private volatile @Nullable PgConnection listening;
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
    this.pool = pool;
    this.batch = batch;
    this.interval = interval;
  }

  void start(@Observes StartupEvent event) {
    timer = vertx.setPeriodic(interval.toMillis(), id -> tick());
    tick();
  }

  void stop(@Observes ShutdownEvent event) {
    stopped = true;
    vertx.cancelTimer(timer);
    PgConnection connection = listening;
    if (connection != null) {
      connection.close();
    }
  }

  private void tick() {
    listen();
    move();
  }

  private void listen() {
    if (listening != null || stopped) {
      return;
    }
    pool.getConnection()
        .map(PgConnection::cast)
        .onSuccess(
            connection -> {
              listening = connection;
              connection.closeHandler(closed -> listening = null);
              connection.notificationHandler(news -> move());
              connection.query("listen " + Outbox.CHANNEL).execute();
            })
        .onFailure(e -> LOG.warnf("The outbox is polled only: %s", e.getMessage()));
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
