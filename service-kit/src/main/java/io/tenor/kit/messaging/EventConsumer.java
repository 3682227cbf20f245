package io.tenor.kit.messaging;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.tenor.contracts.CallEvent;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;

/**
 * Handles each event once. What may go well another time is tried again in place, so that the order
 * of a call's events holds; what can't fails, which moves it to the dead letters, and the rest goes
 * on.
 *
 * @param <E> the events of the topic
 */
public final class EventConsumer<E extends CallEvent> {
  private static final Logger LOG = Logger.getLogger(EventConsumer.class);

  /** Failures of unknown nature get a few chances before they count as permanent. */
  private static final int TRIES_IF_UNKNOWN = 5;

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final String name;
  private final EventReader<E> reader;
  private final EventHandler<E> handler;
  private final Inbox inbox;

  EventConsumer(String name, EventReader<E> reader, EventHandler<E> handler, Inbox inbox) {
    this.name = name;
    this.reader = reader;
    this.handler = handler;
    this.inbox = inbox;
  }

  /** Completes when the record may be acknowledged, fails when it belongs to the dead letters. */
  public Uni<Void> consume(byte[] body, IncomingKafkaRecordMetadata<?, ?> record) {
    String id;
    Optional<E> event;
    try {
      id = header(record, "ce_id");
      event = reader.read(header(record, "ce_type"), body);
    } catch (PermanentFailure e) {
      return Uni.createFrom().failure(e);
    }
    return event.map(known -> handled(id, known)).orElseGet(Uni.createFrom()::voidItem);
  }

  private Uni<Void> handled(String id, E event) {
    return patiently(() -> handleUnlessKnown(id, event))
        .onFailure()
        .recoverWithUni(failure -> patiently(() -> give(id, event, failure)));
  }

  private Uni<Void> handleUnlessKnown(String id, E event) {
    return inbox
        .find(name, id)
        .flatMap(entry -> entry.map(this::asBefore).orElseGet(() -> handleNew(id, event)));
  }

  /** Killed ahead of the dead letter, a failed event comes again and has to end there still. */
  private Uni<Void> asBefore(Inbox.Entry entry) {
    return entry
        .failure()
        .map(reason -> Uni.createFrom().<Void>failure(new PermanentFailure(reason)))
        .orElseGet(Uni.createFrom()::voidItem);
  }

  private Uni<Void> handleNew(String id, E event) {
    return handler.prepare(event).flatMap(change -> inbox.handle(name, id, null, change));
  }

  private Uni<Void> give(String id, E event, Throwable failure) {
    String reason = reason(failure);
    LOG.errorf(
        failure, "%s %s of transcript %s: %s", event.type(), id, event.transcriptId(), reason);
    return inbox
        .handle(name, id, reason, handler.failed(event, reason))
        .chain(() -> Uni.createFrom().failure(new PermanentFailure(reason, failure)));
  }

  /** Words of an unexpected exception stay in the log: they are not for the API. */
  private static String reason(Throwable failure) {
    return failure instanceof PermanentFailure
        ? failure.getMessage()
        : "unexpected failure (" + failure.getClass().getSimpleName() + ")";
  }

  /** Every try runs on the event's own context, as sessions of the database have to. */
  private static Uni<Void> patiently(Supplier<Uni<Void>> work) {
    Context context = Vertx.currentContext();
    return Uni.createFrom()
        .deferred(work::get)
        .runSubscriptionOn(run -> context.runOnContext(ignored -> run.run()))
        .onFailure(again())
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely();
  }

  private static Predicate<Throwable> again() {
    AtomicInteger unknown = new AtomicInteger();
    return failure -> {
      boolean again =
          TransientFailures.include(failure)
              || !(failure instanceof PermanentFailure)
                  && unknown.incrementAndGet() < TRIES_IF_UNKNOWN;
      if (again) {
        LOG.warnf("Trying again: %s", failure);
      }
      return again;
    };
  }

  private static String header(IncomingKafkaRecordMetadata<?, ?> record, String key) {
    Header header = record.getHeaders().lastHeader(key);
    if (header == null || header.value() == null) {
      throw new PermanentFailure("the record is no event: it has no header " + key);
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }
}
