package io.tenor.guidance;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.tenor.contracts.MetricsEvent;
import io.tenor.kit.messaging.EventConsumer;
import io.tenor.kit.messaging.EventConsumers;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what figures were reported. */
@ApplicationScoped
public class MetricsEvents {
  private final EventConsumer<MetricsEvent> consumer;

  MetricsEvents(EventConsumers consumers, GuidanceExtraction extraction) {
    consumer = consumers.of(MetricsEvent.class, extraction);
  }

  @Incoming("metrics")
  public Uni<Void> on(byte[] body, IncomingKafkaRecordMetadata<String, byte[]> record) {
    return consumer.consume(body, record);
  }
}
