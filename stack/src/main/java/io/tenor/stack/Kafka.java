package io.tenor.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** A broker that is its own controller. Topics exist before anything consumes them. */
public final class Kafka implements AutoCloseable {
  private static final List<String> TOPICS =
      List.of(
          "tenor.transcripts",
          "tenor.metrics",
          "tenor.guidance",
          "tenor.dead-letter.transcript-service",
          "tenor.dead-letter.metrics-service",
          "tenor.dead-letter.guidance-service");

  private static final int PARTITIONS = 3;

  private final ServerProcess process;
  private final String bootstrapServers;

  private Kafka(ServerProcess process, String bootstrapServers) {
    this.process = process;
    this.bootstrapServers = bootstrapServers;
  }

  public static Kafka start(Path data) throws Exception {
    int port = Ports.free();
    Path properties = Files.createDirectories(data).resolve("server.properties");
    Files.writeString(properties, properties(port, Ports.free(), data));
    run(
            data,
            "kafka.tools.StorageTool",
            "format",
            "-t",
            "TenorLocalCluster00000",
            "-c",
            properties.toString())
        .waitFor();
    ServerProcess process =
        ServerProcess.start(
            java("kafka.Kafka", properties.toString()), Map.of(), data.resolve("kafka.log"));
    Kafka kafka = new Kafka(process, "localhost:" + port);
    process.await(kafka::answers, Duration.ofSeconds(60));
    kafka.createTopics();
    return kafka;
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  private boolean answers() throws Exception {
    try (Admin admin = admin()) {
      return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
    }
  }

  private void createTopics() throws Exception {
    try (Admin admin = admin()) {
      List<NewTopic> topics =
          TOPICS.stream().map(name -> new NewTopic(name, PARTITIONS, (short) 1)).toList();
      admin.createTopics(topics).all().get();
    }
  }

  private Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
  }

  private static Process run(Path data, String... command) throws IOException {
    return new ProcessBuilder(java(command))
        .redirectErrorStream(true)
        .redirectOutput(data.resolve("format.log").toFile())
        .start();
  }

  private static List<String> java(String... command) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Stream<String> options =
        Stream.of(
            java, "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath());
    return Stream.concat(options, Stream.of(command)).toList();
  }

  private static String classPath() throws IOException {
    try (InputStream in = Kafka.class.getResourceAsStream("broker.classpath")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private static String properties(int port, int controllerPort, Path data) {
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@localhost:%2$d
        listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
        advertised.listeners=PLAINTEXT://localhost:%1$d
        controller.listener.names=CONTROLLER
        log.dirs=%3$s/log
        offsets.topic.replication.factor=1
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        auto.create.topics.enable=false
        """
        .formatted(port, controllerPort, data);
  }

  @Override
  public void close() {
    process.close();
  }
}
