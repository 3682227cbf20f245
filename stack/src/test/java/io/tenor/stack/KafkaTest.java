package io.tenor.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenor.contracts.Topics;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTest {

  @Test
  void providesEveryTopicWithItsPartitionsAndKeepsData(@TempDir Path data) throws Exception {
    // given
    try (Kafka first = Kafka.start(data, Ports.free(), data);
        Admin admin = admin(first)) {
      assertThat(admin.describeTopics(Topics.ALL).allTopicNames().get().values())
          .hasSameSizeAs(Topics.ALL)
          .allSatisfy(topic -> assertThat(topic.partitions()).hasSize(Topics.PARTITIONS));
      admin.createTopics(List.of(new NewTopic("mark", 1, (short) 1))).all().get();
    }

    // when
    try (Kafka second = Kafka.start(data, Ports.free(), data);
        Admin admin = admin(second)) {

      // then
      assertThat(admin.listTopics().names().get()).containsAll(Topics.ALL).contains("mark");
    }
  }

  private static Admin admin(Kafka kafka) {
    return Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()));
  }
}
