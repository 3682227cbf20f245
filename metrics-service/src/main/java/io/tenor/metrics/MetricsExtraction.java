package io.tenor.metrics;

import io.smallrye.mutiny.Uni;
import io.tenor.contracts.MetricsEvent;
import io.tenor.contracts.Topics;
import io.tenor.contracts.TranscriptEvent;
import io.tenor.contracts.TranscriptEvent.Registered;
import io.tenor.contracts.TranscriptEvent.TakenDown;
import io.tenor.facts.call.KnownCall;
import io.tenor.facts.list.FactStore;
import io.tenor.facts.list.Served;
import io.tenor.facts.text.CallTexts;
import io.tenor.kit.messaging.Change;
import io.tenor.kit.messaging.EventHandler;
import io.tenor.kit.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Extracts the figures of a call when it is registered, checks and publishes them. */
@ApplicationScoped
class MetricsExtraction implements EventHandler<TranscriptEvent> {
  private final FactStore store = new FactStore(List.of(StoredMetric.class, StoredCheck.class));
  private final Mutiny.SessionFactory sessions;
  private final CallTexts texts;
  private final Outbox outbox;

  MetricsExtraction(Mutiny.SessionFactory sessions, CallTexts texts, Outbox outbox) {
    this.sessions = sessions;
    this.texts = texts;
    this.outbox = outbox;
  }

  @Override
  public Uni<Change> prepare(TranscriptEvent event) {
    return switch (event) {
      case Registered registered ->
          sessions
              .withTransaction(session -> KnownCall.register(session, registered))
              .flatMap(wanted -> wanted ? extract(registered) : Uni.createFrom().item(Change.NONE));
      case TakenDown takenDown -> Uni.createFrom().item(store.takeDown(takenDown));
    };
  }

  private Uni<Change> extract(Registered event) {
    UUID id = event.transcriptId();
    return texts
        .read(id, event.version(), event.sha256(), call -> ReadCall.of(id, call))
        .map(
            found ->
                found
                    .map(
                        call ->
                            store.serve(
                                Served.complete(id, event.version(), call.facts()),
                                session ->
                                    outbox.publish(
                                        session,
                                        Topics.METRICS,
                                        Parts.of(event, call.metrics(), Instant.now()))))
                    .orElse(Change.NONE));
  }

  @Override
  public Change failed(TranscriptEvent event, String reason) {
    return switch (event) {
      case Registered registered -> {
        UUID id = registered.transcriptId();
        int version = registered.version();
        yield store.serve(
            Served.failed(id, version),
            session ->
                outbox.publish(
                    session,
                    Topics.METRICS,
                    new MetricsEvent.Failed(id, version, reason, Instant.now())));
      }
      case TakenDown takenDown -> Change.NONE;
    };
  }
}
