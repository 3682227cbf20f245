package io.tenor.guidance;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.tenor.contracts.TranscriptEvent;
import io.tenor.contracts.TranscriptEvent.Registered;
import io.tenor.contracts.TranscriptEvent.TakenDown;
import io.tenor.facts.call.KnownCall;
import io.tenor.facts.list.FactStore;
import io.tenor.kit.messaging.Change;
import io.tenor.kit.messaging.EventConsumer;
import io.tenor.kit.messaging.EventConsumers;
import io.tenor.kit.messaging.EventHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what calls there are. Their guidance is read once their figures are known. */
@ApplicationScoped
public class TranscriptEvents implements EventHandler<TranscriptEvent> {
  private final FactStore store = new FactStore(List.of(StoredGuidance.class));
  private final EventConsumer<TranscriptEvent> consumer;

  TranscriptEvents(EventConsumers consumers) {
    consumer = consumers.of(TranscriptEvent.class, this);
  }

  @Incoming("transcripts")
  public Uni<Void> on(byte[] body, IncomingKafkaRecordMetadata<String, byte[]> record) {
    return consumer.consume(body, record);
  }

  @Override
  public Uni<Change> prepare(TranscriptEvent event) {
    return Uni.createFrom().item(change(event));
  }

  private Change change(TranscriptEvent event) {
    return switch (event) {
      case Registered registered ->
          session -> KnownCall.register(session, registered).replaceWithVoid();
      case TakenDown takenDown ->
          session ->
              store
                  .takeDown(takenDown)
                  .apply(session)
                  .chain(() -> ReportedFigure.removeAll(session, takenDown.transcriptId()));
    };
  }
}
