package io.tenor.stack;

import io.tenor.contracts.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** A broker that is its own controller. Topics exist before anything consumes them. */
public final class Kafka implements AutoCloseable {
  private static final String CLUSTER = "TenorLocalCluster00000";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final ServerProcess process;
  private final String bootstrapServers;

  private Kafka(ServerProcess process, String bootstrapServers) {
    this.process = process;
    this.bootstrapServers = bootstrapServers;
  }

  /**
   * @param data made where it is missing, kept otherwise
   * @param folder takes the log and the process id
   */
  public static Kafka start(Path data, int port, Path folder)
      throws IOException, InterruptedException, ExecutionException {
    Path properties = Files.createDirectories(data).resolve("server.properties");
    Files.writeString(properties, properties(port, Ports.free(), data.resolve("log")));
    if (!Files.exists(data.resolve("log/meta.properties"))) {
      format(properties, data);
    }
    ServerProcess process =
        ServerProcess.start("kafka", java("kafka.Kafka", properties.toString()), Map.of(), folder);
    Kafka kafka = new Kafka(process, "localhost:" + port);
    process.await(kafka::answers, PATIENCE);
    kafka.provideTopics();
    return kafka;
  }

  private static void format(Path properties, Path data) throws IOException, InterruptedException {
    List<String> command =
        java("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", properties.toString());
    int result =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(data.resolve("format.log").toFile())
            .start()
            .waitFor();
    if (result != 0) {
      throw new IllegalStateException("Kafka's folder can't be formatted, see " + data);
    }
  }

  public String bootstrapServers() {
    return bootstrapServers;
  }

  private boolean answers() throws Exception {
    try (Admin admin = admin()) {
      return !admin.describeCluster().nodes().get(5, TimeUnit.SECONDS).isEmpty();
    }
  }

  private void provideTopics() throws InterruptedException, ExecutionException {
    try (Admin admin = admin()) {
      Set<String> there = admin.listTopics().names().get();
      List<NewTopic> missing =
          Topics.ALL.stream()
              .filter(topic -> !there.contains(topic))
              .map(topic -> new NewTopic(topic, Topics.PARTITIONS, (short) 1))
              .toList();
      admin.createTopics(missing).all().get();
    }
  }

  private Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", bootstrapServers));
  }

  private static List<String> java(String... program) {
    return JavaCommand.of(List.of("-Xmx256m", "-cp", ServerFiles.classPath()), List.of(program));
  }

  private static String properties(int port, int controllerPort, Path log) {
    return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@localhost:%2$d
        listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
        advertised.listeners=PLAINTEXT://localhost:%1$d
        controller.listener.names=CONTROLLER
        log.dirs=%3$s
        offsets.topic.replication.factor=1
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        group.initial.rebalance.delay.ms=0
        auto.create.topics.enable=false
        """
        .formatted(port, controllerPort, log);
  }

  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    process.close();
  }
}
