package io.tenor.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tenor.gateway.testing.Caller;
import io.tenor.gateway.testing.Raw;
import io.tenor.gateway.testing.Service;
import io.tenor.gateway.testing.Services;
import io.tenor.gateway.testing.WatchedKeycloak;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that do not arrive whole: by the caller's doing, or by the service's. */
@QuarkusTest
@WithTestResource(WatchedKeycloak.class)
@WithTestResource(Services.class)
class BrokenUploadsTest {
  private static final String SEND = "/api/v1/transcripts";
  private static final String MEBIBYTE = "a".repeat(1024 * 1024);

  @BeforeEach
  void theCircuitIsClosed() {
    Service.TRANSCRIPTS.answerWell();
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(
            () -> {
              for (int i = 0; i < 10; i++) {
                assertThat(Caller.partner().get(SEND).statusCode()).isEqualTo(200);
              }
            });
  }

  @AfterEach
  void theServiceIsThere() {
    Service.TRANSCRIPTS.start();
    Service.TRANSCRIPTS.answerWell();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Content-Length: 10", "Transfer-Encoding: chunked"})
  void blamesTheServiceThatBreaksOffInTheMiddle(String length) throws IOException {
    Service.TRANSCRIPTS.answer(request -> request.handler(piece -> request.connection().close()));

    String answer = Raw.exchange(RestAssured.port, post(length) + "2\r\nab\r\n");

    assertUnavailable(answer);
  }

  @Test
  void blamesTheServiceThatBreaksOffWhileTheCallerSendsOn() throws IOException {
    Service.TRANSCRIPTS.answer(request -> request.handler(piece -> request.connection().close()));

    String answer =
        Raw.exchange(
            RestAssured.port,
            post("Content-Length: %d".formatted(2 * MEBIBYTE.length())) + MEBIBYTE);

    assertUnavailable(answer);
  }

  @Test
  void blamesTheServiceThatIsStopped() throws IOException {
    Service.TRANSCRIPTS.answer(request -> request.handler(piece -> {}));
    try (Raw raw = new Raw(RestAssured.port)) {
      raw.send(post("Content-Length: 10") + "half");
      await().until(() -> !Service.TRANSCRIPTS.asked().isEmpty());
      Service.TRANSCRIPTS.stop();

      assertUnavailable(raw.rest());
    }
  }

  @Test
  void blamesTheServiceThatIsNotThere() throws IOException {
    Service.TRANSCRIPTS.stop();

    assertUnavailable(Raw.exchange(RestAssured.port, post("Content-Length: 10") + "half"));
  }

  @Test
  void blamesTheServiceThatTakesNothingIn() throws IOException {
    Service.TRANSCRIPTS.answer(request -> request.pause());

    String answer =
        Raw.exchange(
            RestAssured.port,
            post("Content-Length: %d".formatted(4 * MEBIBYTE.length())) + MEBIBYTE.repeat(4));

    assertThat(answer).startsWith("HTTP/1.1 504").contains("urn:tenor:problem:timeout");
  }

  @Test
  void blamesTheCallerWhoSendsNothingMore() throws IOException {
    String answer = Raw.exchange(RestAssured.port, post("Content-Length: 10") + "half");

    assertThat(answer).startsWith("HTTP/1.1 408").contains("urn:tenor:problem:incomplete-body");
  }

  @Test
  void keepsTheCircuitClosedWhereCallersBreakOff() throws IOException {
    for (int i = 0; i < 20; i++) {
      int asked = Service.TRANSCRIPTS.asked().size();
      try (Raw raw = new Raw(RestAssured.port)) {
        raw.send(post("Content-Length: 10") + "half");
        await().until(() -> Service.TRANSCRIPTS.asked().size() > asked);
      }
    }

    assertThat(Caller.partner().get(SEND).statusCode()).isEqualTo(200);
  }

  private static String post(String header) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: text/plain\r\n%s\r\n\r\n"
        .formatted(SEND, Caller.token("partner"), header);
  }

  private static void assertUnavailable(String answer) {
    assertThat(answer)
        .startsWith("HTTP/1.1 503")
        .contains("urn:tenor:problem:unavailable")
        .containsIgnoringCase("Retry-After: 5");
  }
}
