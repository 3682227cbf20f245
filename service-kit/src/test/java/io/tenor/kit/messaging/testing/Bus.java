package io.tenor.kit.messaging.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.tenor.contracts.CallEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Utils;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Sends events as other services would, and reads what was published. */
public final class Bus {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private Bus() {}

  /** Sends an event for the first time. */
  public static void send(String topic, CallEvent event) {
    send(topic, UUID.randomUUID().toString(), event);
  }

  public static void send(String topic, String id, CallEvent event) {
    sendRaw(topic, event.transcriptId().toString(), id, event.type(), json(event));
  }

  private static String json(CallEvent event) {
    try {
      return JSON.writeValueAsString(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends an event to the partition of another call's events. */
  public static void sendToPartitionOf(String key, String topic, CallEvent event) {
    send(
        topic,
        partition(topic, key),
        event.transcriptId().toString(),
        UUID.randomUUID().toString(),
        event.type(),
        json(event));
  }

  public static void sendRaw(String topic, String key, String id, String type, String body) {
    send(topic, null, key, id, type, body);
  }

  private static void send(
      String topic, @Nullable Integer partition, String key, String id, String type, String body) {
    ProducerRecord<String, String> record = new ProducerRecord<>(topic, partition, key, body);
    Map.of("ce_specversion", "1.0", "ce_id", id, "ce_type", type, "ce_source", "/test")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(servers(), new StringSerializer(), new StringSerializer())) {
      producer.send(record).get();
    } catch (Exception e) {
      throw new IllegalStateException("not sent", e);
    }
  }

  /** As producers choose it. */
  private static int partition(String topic, String key) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(servers(), new StringDeserializer(), new StringDeserializer())) {
      byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
      return Utils.toPositive(Utils.murmur2(bytes)) % consumer.partitionsFor(topic).size();
    }
  }

  /** All records of a topic with this key, from its beginning to its end as of now. */
  public static List<ConsumerRecord<String, String>> records(String topic, String key) {
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(servers(), new StringDeserializer(), new StringDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return read(consumer, consumer.endOffsets(partitions)).stream()
          .filter(record -> key.equals(record.key()))
          .toList();
    }
  }

  private static List<ConsumerRecord<String, String>> read(
      KafkaConsumer<String, String> consumer, Map<TopicPartition, Long> ends) {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      consumer.poll(Duration.ofMillis(100)).forEach(records::add);
    }
    return records;
  }

  public static <E> List<E> events(String topic, String key, String type, Class<E> event) {
    return records(topic, key).stream()
        .filter(record -> type.equals(header(record, "ce_type")))
        .map(record -> parse(record.value(), event))
        .toList();
  }

  public static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }

  private static <E> E parse(String body, Class<E> event) {
    try {
      return JSON.readValue(body, event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Object> servers() {
    return Map.of(
        "bootstrap.servers",
        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
  }
}
