package io.tenor.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakTest {

  @Test
  void bringsAChangedRealmToKeptData(@TempDir Path folder) throws Exception {
    // given
    byte[] realm = ServerFiles.realm();
    byte[] changed =
        new String(realm, StandardCharsets.UTF_8)
            .replace("\"reader-secret\"", "\"changed-secret\"")
            .getBytes(StandardCharsets.UTF_8);
    try (Postgres postgres = Postgres.hasty(folder.resolve("postgres"), Ports.free())) {
      postgres.provide("keycloak", "keycloak");
      String database = postgres.jdbcUrl("keycloak");
      try (Keycloak keycloak = Keycloak.start(database, Ports.free(), folder, folder, realm)) {
        assertThat(statusOfToken(keycloak, "reader-secret")).isEqualTo(200);
      }

      // when
      try (Keycloak keycloak = Keycloak.start(database, Ports.free(), folder, folder, changed)) {

        // then
        assertThat(statusOfToken(keycloak, "reader-secret")).isEqualTo(401);
        assertThat(statusOfToken(keycloak, "changed-secret")).isEqualTo(200);
      }
    }
  }

  private static int statusOfToken(Keycloak keycloak, String secret) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=client_credentials&client_id=reader&client_secret=" + secret))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
