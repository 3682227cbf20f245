package io.tenor.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The servers that a service needs, for its tests, on ports of their own. */
public final class StackResource implements QuarkusTestResourceLifecycleManager {
  private @Nullable EmbeddedPostgres postgres;
  private @Nullable Kafka kafka;
  private @Nullable Keycloak keycloak;

  @Override
  public Map<String, String> start() {
    try {
      Path data = Files.createTempDirectory("tenor-stack");
      CompletableFuture<Keycloak> starting = CompletableFuture.supplyAsync(() -> keycloak(data));
      EmbeddedPostgres database = EmbeddedPostgres.builder().start();
      postgres = database;
      Kafka broker = Kafka.start(data.resolve("kafka"));
      kafka = broker;
      Keycloak identities = starting.get();
      keycloak = identities;
      return Map.of(
          "quarkus.datasource.jdbc.url",
          database.getJdbcUrl("postgres", "postgres"),
          "quarkus.datasource.reactive.url",
          "postgresql://localhost:%d/postgres".formatted(database.getPort()),
          "quarkus.datasource.username",
          "postgres",
          "quarkus.datasource.password",
          "postgres",
          "kafka.bootstrap.servers",
          broker.bootstrapServers(),
          "quarkus.oidc.auth-server-url",
          identities.issuer(),
          "quarkus.oidc-client.auth-server-url",
          identities.issuer());
    } catch (Exception e) {
      throw new IllegalStateException("the servers do not start", e);
    }
  }

  private static Keycloak keycloak(Path data) {
    try {
      return Keycloak.start(data.resolve("keycloak"));
    } catch (Exception e) {
      throw new IllegalStateException("Keycloak does not start", e);
    }
  }

  @Override
  public void stop() {
    try (EmbeddedPostgres p = postgres;
        Kafka k = kafka;
        Keycloak i = keycloak) {
      // closing is all
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
