package io.tenor.transcript.status;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.tenor.contracts.GuidanceEvent;
import io.tenor.contracts.MetricsEvent;
import io.tenor.kit.messaging.Change;
import io.tenor.kit.messaging.EventConsumer;
import io.tenor.kit.messaging.EventConsumers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears how far the facts of calls are. */
@ApplicationScoped
public class StatusEvents {
  private final EventConsumer<MetricsEvent> metrics;
  private final EventConsumer<GuidanceEvent> guidance;

  StatusEvents(EventConsumers consumers) {
    metrics = consumers.of(MetricsEvent.class, event -> Uni.createFrom().item(change(event)));
    guidance = consumers.of(GuidanceEvent.class, event -> Uni.createFrom().item(change(event)));
  }

  @Incoming("metrics")
  public Uni<Void> onMetrics(byte[] body, IncomingKafkaRecordMetadata<String, byte[]> record) {
    return metrics.consume(body, record);
  }

  @Incoming("guidance")
  public Uni<Void> onGuidance(byte[] body, IncomingKafkaRecordMetadata<String, byte[]> record) {
    return guidance.consume(body, record);
  }

  private static Change change(MetricsEvent event) {
    return switch (event) {
      // The parts of a call come in their order: with the last one, all are there.
      case MetricsEvent.Extracted e when !e.last() -> Change.NONE;
      case MetricsEvent.Extracted e ->
          set("metrics", e.transcriptId(), e.version(), Progress.COMPLETE);
      case MetricsEvent.Failed e ->
          set("metrics", e.transcriptId(), e.version(), Progress.failed(e.reason()));
    };
  }

  private static Change change(GuidanceEvent event) {
    return switch (event) {
      case GuidanceEvent.Extracted e ->
          set("guidance", e.transcriptId(), e.version(), Progress.COMPLETE);
      case GuidanceEvent.Failed e ->
          set("guidance", e.transcriptId(), e.version(), Progress.failed(e.reason()));
    };
  }

  /** Only the newest version counts; of a call that was taken down nothing is left to change. */
  private static Change set(String facts, UUID transcriptId, int version, Progress progress) {
    return session ->
        session
            .createMutationQuery(
                """
                update Transcript set %1$s.status = :status, %1$s.reason = :reason
                where id = :id and version = :version"""
                    .formatted(facts))
            .setParameter("status", progress.status())
            .setParameter("reason", progress.reason())
            .setParameter("id", transcriptId)
            .setParameter("version", version)
            .executeUpdate()
            .replaceWithVoid();
  }
}
