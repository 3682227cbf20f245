package io.tenor.metrics;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.tenor.contracts.TranscriptEvent;
import io.tenor.kit.messaging.EventConsumer;
import io.tenor.kit.messaging.EventConsumers;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what happens to calls. */
@ApplicationScoped
public class TranscriptEvents {
  private final EventConsumer<TranscriptEvent> consumer;

  TranscriptEvents(EventConsumers consumers, MetricsExtraction extraction) {
    consumer = consumers.of(TranscriptEvent.class, extraction);
  }

  @Incoming("transcripts")
  public Uni<Void> on(byte[] body, IncomingKafkaRecordMetadata<String, byte[]> record) {
    return consumer.consume(body, record);
  }
}
