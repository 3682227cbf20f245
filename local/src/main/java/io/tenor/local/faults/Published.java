package io.tenor.local.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tenor.contracts.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * An event as Kafka has it.
 *
 * @param position of the record in its partition
 */
public record Published(
    TopicPartition at, long position, String call, String id, String type, JsonNode body) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration POLL = Duration.ofMillis(500);

  public int version() {
    return body.path("version").asInt();
  }

  /** What it says of its call: an event published under two ids says the same twice. */
  String meaning() {
    return "%s version %d part %d".formatted(type, version(), body.path("part").asInt());
  }

  /** All events of all topics, those of a partition in their order. */
  public static List<Published> all(String kafka) {
    try (KafkaConsumer<String, byte[]> consumer = consumer(kafka)) {
      List<TopicPartition> partitions = partitions(consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return read(consumer, consumer.endOffsets(partitions));
    }
  }

  private static List<Published> read(
      KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
    List<Published> events = new ArrayList<>();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      consumer.poll(POLL).forEach(record -> events.add(of(record)));
    }
    return events;
  }

  private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer) {
    return List.of(Topics.TRANSCRIPTS, Topics.METRICS, Topics.GUIDANCE).stream()
        .map(consumer::partitionsFor)
        .flatMap(Collection::stream)
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }

  private static KafkaConsumer<String, byte[]> consumer(String kafka) {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", kafka, "enable.auto.commit", false),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  private static Published of(ConsumerRecord<String, byte[]> record) {
    try {
      return new Published(
          new TopicPartition(record.topic(), record.partition()),
          record.offset(),
          record.key(),
          header(record, "ce_id"),
          header(record, "ce_type"),
          JSON.readTree(record.value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
