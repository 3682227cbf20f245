package io.tenor.kit.messaging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event on its way to Kafka. */
@Entity
@Table(name = "outbox")
class OutboxEvent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  long sequence;

  @Column(name = "event_id")
  UUID eventId;

  String topic;

  @Column(name = "transcript_id")
  UUID transcriptId;

  String type;

  @Column(name = "occurred_at")
  Instant occurredAt;

  String body;

  protected OutboxEvent() {}

  OutboxEvent(String topic, UUID transcriptId, String type, String body) {
    this.eventId = UUID.randomUUID();
    this.topic = topic;
    this.transcriptId = transcriptId;
    this.type = type;
    this.occurredAt = Instant.now();
    this.body = body;
  }
}
