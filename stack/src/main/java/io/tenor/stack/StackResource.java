package io.tenor.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * The servers that a service needs, for its tests, on ports of their own: PostgreSQL and Kafka
 * empty for each test run, Keycloak shared by those of a build.
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {
  private @Nullable Path folder;
  private @Nullable Postgres postgres;
  private @Nullable Kafka kafka;

  @Override
  public Map<String, String> start() {
    try {
      Map<String, String> addresses = new HashMap<>();
      addresses.putAll(startPostgres());
      addresses.putAll(startKafka());
      addresses.putAll(KeycloakResource.addresses());
      return addresses;
    } catch (IOException | ExecutionException e) {
      throw new IllegalStateException("the servers do not start", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the start of the servers was interrupted", e);
    }
  }

  private Map<String, String> startPostgres() throws IOException {
    Postgres server = Postgres.temporary();
    postgres = server;
    return Map.of(
        "quarkus.datasource.jdbc.url",
        server.jdbcUrl("postgres"),
        "quarkus.datasource.reactive.url",
        server.reactiveUrl("postgres"),
        "quarkus.datasource.username",
        Postgres.SUPERUSER,
        "quarkus.datasource.password",
        Postgres.SUPERUSER);
  }

  private Map<String, String> startKafka()
      throws IOException, ExecutionException, InterruptedException {
    Path data = Files.createTempDirectory("tenor-kafka");
    folder = data;
    Kafka server = Kafka.start(data, Ports.free(), data);
    kafka = server;
    // Killed with the test run, too, where that ends without being stopped.
    Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
    return Map.of("kafka.bootstrap.servers", server.bootstrapServers());
  }

  @Override
  public void stop() {
    if (kafka != null) {
      kafka.kill();
    }
    if (postgres != null) {
      postgres.close();
    }
    try {
      if (folder != null) {
        Folders.delete(folder);
      }
    } catch (IOException e) {
      throw new IllegalStateException("the data of the test run stays in " + folder, e);
    }
  }
}
