package io.tenor.kit.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.ce.OutgoingCloudEventMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * The oldest events of the outbox: sent, acknowledged and deleted in one transaction. Of several
 * replicas one moves events at a time, which keeps their order; killed between acknowledgement and
 * commit it sends them again, under the same ids.
 */
@ApplicationScoped
class OutboxBatch {
  private static final int SIZE = 100;

  /** Name of the advisory lock, any number that nothing else in the database uses. */
  private static final long RELAY_LOCK = 0x7E40_0B0CL;

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Pool pool;
  private final MutinyEmitter<String> kafka;
  private final URI source;
  private final AtomicLong depth;
  private final AtomicLong ageSeconds;

  OutboxBatch(
      Pool pool,
      @Channel("outbox") MutinyEmitter<String> kafka,
      MeterRegistry meters,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.pool = pool;
    this.kafka = kafka;
    this.source = URI.create("/tenor/" + service);
    this.depth = meters.gauge("tenor.outbox.depth", new AtomicLong());
    this.ageSeconds = meters.gauge("tenor.outbox.age.seconds", new AtomicLong());
  }

  /** Whether there may be more to move. */
  Uni<Boolean> move() {
    return pool.withTransaction(
            connection ->
                measure(connection)
                    .chain(
                        () ->
                            connection
                                .preparedQuery("select pg_try_advisory_xact_lock($1)")
                                .execute(Tuple.of(RELAY_LOCK)))
                    .map(rows -> rows.iterator().next().getBoolean(0))
                    .flatMap(ours -> ours ? moveOldest(connection) : Uni.createFrom().item(false)))
        .ifNoItem()
        .after(PATIENCE)
        .fail();
  }

  private Uni<Boolean> moveOldest(SqlConnection connection) {
    return connection
        .preparedQuery("select * from outbox order by sequence limit $1")
        .execute(Tuple.of(SIZE))
        .flatMap(
            rows -> {
              List<Row> events = new ArrayList<>();
              rows.forEach(events::add);
              Uni<Void> sent =
                  events.isEmpty() ? Uni.createFrom().voidItem() : send(connection, events);
              return sent.replaceWith(events.size() == SIZE);
            });
  }

  private Uni<Void> send(SqlConnection connection, List<Row> events) {
    List<Uni<Void>> sent = events.stream().map(row -> kafka.sendMessage(message(row))).toList();
    Long[] sequences = events.stream().map(row -> row.getLong("sequence")).toArray(Long[]::new);
    return Uni.join()
        .all(sent)
        .andFailFast()
        .chain(
            () ->
                connection
                    .preparedQuery("delete from outbox where sequence = any($1)")
                    .execute(Tuple.of(sequences)))
        .replaceWithVoid();
  }

  private Message<String> message(Row row) {
    OffsetDateTime occurred = row.getOffsetDateTime("occurred_at");
    return Message.of(row.getString("body"))
        .addMetadata(
            OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(row.getString("topic"))
                .withKey(row.getUUID("transcript_id").toString())
                .build())
        .addMetadata(
            OutgoingCloudEventMetadata.<String>builder()
                .withId(row.getUUID("event_id").toString())
                .withType(row.getString("type"))
                .withSource(source)
                .withTimestamp(occurred.atZoneSameInstant(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .build());
  }

  /** Every replica tells the same, whichever of them moves the events. */
  private Uni<Void> measure(SqlConnection connection) {
    return connection
        .query("select count(*) as depth, min(occurred_at) as oldest from outbox")
        .execute()
        .invoke(rows -> record(rows.iterator().next()))
        .replaceWithVoid();
  }

  private void record(Row outbox) {
    depth.set(outbox.getLong("depth"));
    OffsetDateTime oldest = outbox.getOffsetDateTime("oldest");
    ageSeconds.set(
        oldest == null
            ? 0
            : Duration.between(oldest, OffsetDateTime.now(ZoneOffset.UTC)).toSeconds());
  }
}
