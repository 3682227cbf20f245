package io.tenor.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tenor.gateway.testing.Caller;
import io.tenor.gateway.testing.Raw;
import io.tenor.gateway.testing.Service;
import io.tenor.gateway.testing.Services;
import io.tenor.gateway.testing.WatchedKeycloak;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are made to be read in two ways, or to reach what is not there for callers. */
@QuarkusTest
@WithTestResource(WatchedKeycloak.class)
@WithTestResource(Services.class)
class HostilityTest {

  @BeforeEach
  void servicesAnswer() {
    for (Service service : Service.all()) {
      service.answerWell();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api",
        "/api/v1",
        "/api/v1/",
        "/api/v2/metrics",
        "/API/v1/metrics",
        "/api/v1/metrics/",
        "/api/v1//metrics",
        "//api/v1/metrics",
        "/api/v1/./metrics",
        "/api/v1/metrics/..",
        "/api/v1/../v1/metrics",
        "/api/v1/metrics/%2e%2e",
        "/api/v1/metrics/..%2finternal",
        "/api/v1/transcripts/%2e%2e/%2e%2e/internal/transcripts/1/versions/1",
        "/api/v1/transcripts/1%2Ftext",
        "/api/v1/transcripts/1;a=b/text",
        "/api/v1/metrics;jsessionid=1",
        "/api/v1/metrics%00",
        "/api/v1/metrics%3Fa",
        "/api/v1/metrics/%E2%80%AE",
        "/api/v1/metrics\\1",
        "/internal/transcripts/1/versions/1",
        "/api/v1/internal/transcripts/1",
        "/q",
        "/q/health",
        "/q/health/ready",
        "/q/metrics",
        "/q/openapi",
        "/q/dev-ui",
        "/api/v1/companies/1/series",
        "/api/v1/companies/1/guidance-ledger",
        "/api/v1/search",
        "/api/v1/search?q=revenue",
        "/api/v1/events"
      })
  void servesNothingThere(String target) throws IOException {
    String answer = exchange("GET " + target + " HTTP/1.1\r\n" + head());

    assertThat(answer).matches("(?s)HTTP/1.1 (404|400) .*");
    assertNobodyWasAsked();
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /metrics, 'GET, HEAD'",
    "DELETE, /metrics/1, 'GET, HEAD'",
    "POST, /transcripts/1, 'DELETE, GET, HEAD'",
    "PATCH, /transcripts/1, 'DELETE, GET, HEAD'",
    "TRACE, /transcripts, 'GET, HEAD, POST'",
    "OPTIONS, /transcripts, 'GET, HEAD, POST'",
    "FOO, /companies, 'GET, HEAD'"
  })
  void tellsWhichMethodsThereAre(String method, String path, String allowed) throws IOException {
    String answer = exchange(method + " /api/v1" + path + " HTTP/1.1\r\n" + head());

    assertThat(answer)
        .startsWith("HTTP/1.1 405")
        .containsIgnoringCase("allow: " + allowed + "\r\n")
        .contains("urn:tenor:problem:method-not-allowed");
    assertNobodyWasAsked();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 5\r\n\r\nwords",
        "Transfer-Encoding: chunked\r\n\r\n5\r\nwords\r\n0\r\n\r\n",
        "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: identity\r\n\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Content-Length: 0\r\nContent-Length: 5\r\n\r\nwords",
        "Content-Length: +5\r\n\r\nwords",
        "Content-Length: -1\r\n\r\n",
        "Content-Length: 5 5\r\n\r\nwords",
        "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "Content-Type: text/plain\r\nContent-Type: text/html\r\n\r\n",
        "Authorization: Bearer other\r\n\r\n",
        "Bad Name: 1\r\n\r\n",
        "Bad\0Name: 1\r\n\r\n"
      })
  void refusesAmbiguousRequests(String rest) throws IOException {
    String answer = exchange("GET /api/v1/metrics HTTP/1.1\r\n" + open() + rest);

    assertThat(answer).startsWith("HTTP/1.1 400");
    assertNobodyWasAsked();
  }

  /** What is hidden in a body is body. */
  @Test
  void readsABodyAsABody() throws IOException {
    String hidden = "GET /api/v1/guidance HTTP/1.1\r\nHost: localhost\r\n\r\n";
    String chunked =
        "POST /api/v1/transcripts HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Type: text/plain\r\n"
            + head()
            + "%x\r\n%s\r\n0\r\n\r\n".formatted(hidden.length(), hidden);

    assertThat(exchange(chunked))
        .startsWith("HTTP/1.1 200")
        .contains("{\"received\":%d}".formatted(hidden.length()));
    assertThat(Service.GUIDANCE.asked()).isEmpty();
    assertThat(Service.TRANSCRIPTS.asked()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "HTTX/1.1", ""})
  void speaksOneVersion(String version) throws IOException {
    String answer = exchange("GET /api/v1/metrics " + version + "\r\n" + head());

    assertThat(answer).doesNotContain(" 200 ");
    assertNobodyWasAsked();
  }

  @Test
  void doesNotUpgrade() throws IOException {
    String h2c =
        "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n";
    String socket =
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

    for (String upgrade : List.of(h2c, socket)) {
      assertThat(exchange("GET /api/v1/metrics HTTP/1.1\r\n" + upgrade + head()))
          .startsWith("HTTP/1.1 200");
    }
    assertThat(exchange("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).doesNotContain(" 200 ");
  }

  @ParameterizedTest
  @CsvSource({"5000, 0, 414", "0, 20000, 431"})
  void refusesLongHeads(int query, int header, int status) throws IOException {
    String answer =
        exchange(
            "GET /api/v1/metrics?company=%s HTTP/1.1\r\nX-Long: %s\r\n"
                    .formatted("a".repeat(query), "a".repeat(header))
                + head());

    assertThat(answer).matches("(?s)HTTP/1.[01] %d .*".formatted(status));
    assertNobodyWasAsked();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a=\"b\"", "a=<b>", "a=b c", "a={b}", "a=%zz", "a=b#c", "a=\u0001", "a=é"})
  void refusesRawCharactersInQueries(String query) throws IOException {
    String answer = exchange("GET /api/v1/metrics?" + query + " HTTP/1.1\r\n" + head());

    assertThat(answer).matches("(?s)HTTP/1.[01] 400 .*");
    assertNobodyWasAsked();
  }

  @Test
  void readsAnAbsoluteTargetAsThePathInIt() throws IOException {
    String answer =
        exchange("GET http://internal.example/api/v1/metrics?limit=1 HTTP/1.1\r\n" + head());

    assertThat(answer).startsWith("HTTP/1.1 200");
    assertThat(Service.METRICS.lastAsked().uri()).isEqualTo("/api/v1/metrics?limit=1");
  }

  private static void assertNobodyWasAsked() {
    for (Service service : Service.all()) {
      assertThat(service.asked()).isEmpty();
    }
  }

  private static String exchange(String request) throws IOException {
    return Raw.exchange(RestAssured.port, request);
  }

  private static String open() {
    return "Host: localhost\r\nConnection: close\r\nAuthorization: Bearer %s\r\n"
        .formatted(Caller.token("partner"));
  }

  private static String head() {
    return open() + "\r\n";
  }
}
