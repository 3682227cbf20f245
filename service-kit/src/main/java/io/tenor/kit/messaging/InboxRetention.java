package io.tenor.kit.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Forgets handled events that Kafka has forgotten too. The retention is to be above that of the
 * topics: an event that is delivered after it would be handled again.
 */
@ApplicationScoped
class InboxRetention {
  private static final Logger LOG = Logger.getLogger(InboxRetention.class);
  private static final Duration INTERVAL = Duration.ofHours(1);

  private final Vertx vertx;
  private final Pool pool;
  private final Duration retention;
  private long timer;

  InboxRetention(
      Vertx vertx,
      Pool pool,
      @ConfigProperty(name = "tenor.inbox.retention", defaultValue = "P30D") Duration retention) {
    this.vertx = vertx;
    this.pool = pool;
    this.retention = retention;
  }

  void start(@Observes StartupEvent event) {
    timer = vertx.setPeriodic(0, INTERVAL.toMillis(), id -> forget());
  }

  void stop(@Observes ShutdownEvent event) {
    vertx.cancelTimer(timer);
  }

  private void forget() {
    pool.preparedQuery("delete from inbox where handled_at < $1")
        .execute(Tuple.of(OffsetDateTime.now(ZoneOffset.UTC).minus(retention)))
        .onFailure(e -> LOG.warnf("Handled events are kept for now: %s", e.getMessage()));
  }
}
