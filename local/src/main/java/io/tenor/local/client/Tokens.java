package io.tenor.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Tokens of one client of the local realm, each used until shortly before its end. */
final class Tokens {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration MARGIN = Duration.ofSeconds(20);

  private final HttpClient http;
  private final HttpRequest request;
  private String token = "";
  private Instant end = Instant.MIN;

  Tokens(HttpClient http, String issuer, String client) {
    this.http = http;
    this.request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=client_credentials&client_id=%1$s&client_secret=%1$s-secret"
                        .formatted(client)))
            .build();
  }

  synchronized String get() throws IOException, InterruptedException {
    if (Instant.now().isAfter(end)) {
      HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
      if (response.statusCode() != 200) {
        throw new IOException("no token: " + response.statusCode());
      }
      JsonNode answer = JSON.readTree(response.body());
      token = answer.path("access_token").asText();
      end = Instant.now().plusSeconds(answer.path("expires_in").asLong()).minus(MARGIN);
    }
    return token;
  }
}
