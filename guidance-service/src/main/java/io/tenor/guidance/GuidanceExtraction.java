package io.tenor.guidance;

import io.smallrye.mutiny.Uni;
import io.tenor.contracts.GuidanceEvent;
import io.tenor.contracts.MetricsEvent;
import io.tenor.contracts.MetricsEvent.Extracted;
import io.tenor.contracts.MetricsEvent.Failed;
import io.tenor.contracts.Topics;
import io.tenor.extraction.CallText;
import io.tenor.extraction.Extraction;
import io.tenor.extraction.metric.Figure;
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
import org.jspecify.annotations.Nullable;

/**
 * Extracts the guidance of a call once all of its figures have come, because guidance may refer to
 * them ("no less than last quarter's growth"); without any where none can come.
 */
@ApplicationScoped
class GuidanceExtraction implements EventHandler<MetricsEvent> {
  private final FactStore store = new FactStore(List.of(StoredGuidance.class));
  private final Mutiny.SessionFactory sessions;
  private final CallTexts texts;
  private final Outbox outbox;

  GuidanceExtraction(Mutiny.SessionFactory sessions, CallTexts texts, Outbox outbox) {
    this.sessions = sessions;
    this.texts = texts;
    this.outbox = outbox;
  }

  @Override
  public Uni<Change> prepare(MetricsEvent event) {
    return sessions
        .withTransaction(session -> KnownCall.hear(session, event.transcriptId(), event.version()))
        .flatMap(
            wanted ->
                wanted
                    ? switch (event) {
                      case Extracted extracted -> gather(extracted);
                      case Failed failed -> extract(failed, null, List.of());
                    }
                    : Uni.createFrom().item(Change.NONE));
  }

  private Uni<Change> gather(Extracted event) {
    Figures figures = new Figures(event);
    return sessions
        .withSession(figures::others)
        .flatMap(
            others ->
                figures.complete(others)
                    ? extract(event, event.sha256(), figures.all(others))
                    : Uni.createFrom().item(Change.NONE))
        .map(change -> session -> keep(session, event, figures).chain(() -> change.apply(session)));
  }

  /** Unless the call was taken down meanwhile. */
  private static Uni<Void> keep(Mutiny.Session session, Extracted event, Figures figures) {
    return KnownCall.hear(session, event.transcriptId(), event.version())
        .flatMap(wanted -> wanted ? figures.keep(session) : Uni.createFrom().voidItem());
  }

  private Uni<Change> extract(MetricsEvent event, @Nullable String sha256, List<Figure> figures) {
    UUID id = event.transcriptId();
    int version = event.version();
    return texts
        .read(id, version, sha256, call -> guidance(id, call, figures))
        .map(
            found ->
                found
                    .map(
                        guidance ->
                            store.serve(
                                Served.complete(id, version, guidance),
                                publish(
                                    new GuidanceEvent.Extracted(
                                        id,
                                        version,
                                        Extraction.ENGINE,
                                        guidance.size(),
                                        Instant.now()))))
                    .orElse(Change.NONE));
  }

  private static List<StoredGuidance> guidance(
      UUID transcriptId, CallText call, List<Figure> figures) {
    return Extraction.guidance(call, figures).stream()
        .map(statement -> StoredGuidance.of(transcriptId, call, statement))
        .toList();
  }

  @Override
  public Change failed(MetricsEvent event, String reason) {
    UUID id = event.transcriptId();
    return store.serve(
        Served.failed(id, event.version()),
        publish(new GuidanceEvent.Failed(id, event.version(), reason, Instant.now())));
  }

  private Change publish(GuidanceEvent event) {
    return session -> outbox.publish(session, Topics.GUIDANCE, event);
  }
}
