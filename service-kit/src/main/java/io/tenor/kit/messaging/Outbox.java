package io.tenor.kit.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.tenor.contracts.CallEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Publishes events with the transaction that they belong to: they go out if and only if it commits.
 */
@ApplicationScoped
public class Outbox {
  static final String CHANNEL = "tenor_outbox";

  private final ObjectMapper json;

  Outbox(ObjectMapper json) {
    this.json = json;
  }

  public Uni<Void> publish(Mutiny.Session session, String topic, CallEvent event) {
    return publish(session, topic, List.of(event));
  }

  /**
   * @param session in the transaction of the change that the events tell of
   * @param events of one call, in their order
   */
  public Uni<Void> publish(Mutiny.Session session, String topic, List<? extends CallEvent> events) {
    if (events.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Object[] rows = events.stream().map(event -> row(topic, event)).toArray();
    return lock(session, events.getFirst().transcriptId())
        .chain(() -> session.persistAll(rows))
        .chain(session::flush)
        .chain(() -> wakeRelay(session));
  }

  /**
   * Sequence numbers are drawn before their transactions commit: without the lock, the later of two
   * events of a call could be seen, and sent, first.
   */
  private static Uni<?> lock(Mutiny.Session session, UUID transcriptId) {
    return session
        .createNativeQuery("select 1 from pg_advisory_xact_lock(:call)", Integer.class)
        .setParameter(
            "call", transcriptId.getMostSignificantBits() ^ transcriptId.getLeastSignificantBits())
        .getSingleResult();
  }

  /** PostgreSQL delivers it when, and only when, the transaction commits. */
  private static Uni<Void> wakeRelay(Mutiny.Session session) {
    return session
        .createNativeQuery("select 1 from pg_notify(:channel, '')", Integer.class)
        .setParameter("channel", CHANNEL)
        .getSingleResult()
        .replaceWithVoid();
  }

  private OutboxEvent row(String topic, CallEvent event) {
    try {
      return new OutboxEvent(
          topic, event.transcriptId(), event.type(), json.writeValueAsString(event));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("events are plain records", e);
    }
  }
}
