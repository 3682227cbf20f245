package io.tenor.local.faults;

import io.tenor.local.suite.Service;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Counts what a killed service will hear or say again: events that it handled and whose place it
 * had not yet committed, and events that are in Kafka and still in its outbox.
 */
final class Redeliveries {
  private final String kafka;
  private final Databases databases;

  Redeliveries(String kafka, Databases databases) {
    this.kafka = kafka;
    this.databases = databases;
  }

  int of(Service service) throws Exception {
    List<Published> events = Published.all(kafka);
    Set<String> handled = databases.handled(service);
    Set<String> unsent = new HashSet<>(databases.outbox(service));
    Map<TopicPartition, OffsetAndMetadata> committed = committed(service);
    long again =
        events.stream()
            .filter(event -> handled.contains(event.id()))
            .filter(event -> event.position() >= position(committed, event.at()))
            .count();
    long twice = events.stream().filter(event -> unsent.contains(event.id())).count();
    return Math.toIntExact(again + twice);
  }

  private static long position(
      Map<TopicPartition, OffsetAndMetadata> committed, TopicPartition partition) {
    OffsetAndMetadata offset = committed.get(partition);
    return offset == null ? 0 : offset.offset();
  }

  private Map<TopicPartition, OffsetAndMetadata> committed(Service service)
      throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
      return admin.listConsumerGroupOffsets(service.module()).partitionsToOffsetAndMetadata().get();
    }
  }
}
