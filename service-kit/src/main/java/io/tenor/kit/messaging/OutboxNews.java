package io.tenor.kit.messaging;

import io.vertx.core.Future;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Pool;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hears from PostgreSQL of new events, by one connection at a time. */
final class OutboxNews {
  private static final Logger LOG = Logger.getLogger(OutboxNews.class);

  private final Pool pool;
  private final Runnable onNews;

  private @Nullable PgConnection listening;
  private boolean connecting;
  private boolean stopped;

  OutboxNews(Pool pool, Runnable onNews) {
    this.pool = pool;
    this.onNews = onNews;
  }

  /** Does nothing while it listens, or is about to. */
  synchronized void listen() {
    if (listening != null || connecting || stopped) {
      return;
    }
    connecting = true;
    pool.getConnection()
        .map(PgConnection::cast)
        .compose(this::listenBy)
        .onFailure(e -> LOG.warnf("The outbox is polled only: %s", e.getMessage()))
        .onComplete(done -> connected());
  }

  synchronized void stop() {
    stopped = true;
    if (listening != null) {
      listening.close();
    }
  }

  private synchronized Future<?> listenBy(PgConnection connection) {
    if (stopped) {
      return connection.close();
    }
    listening = connection;
    connection.closeHandler(closed -> lost(connection));
    connection.notificationHandler(news -> onNews.run());
    return connection
        .query("listen " + Outbox.CHANNEL)
        .execute()
        .onFailure(
            e -> {
              lost(connection);
              connection.close();
            });
  }

  private synchronized void connected() {
    connecting = false;
  }

  private synchronized void lost(PgConnection connection) {
    if (listening == connection) {
      listening = null;
    }
  }
}
