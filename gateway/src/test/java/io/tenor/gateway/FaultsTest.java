package io.tenor.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.tenor.gateway.testing.Caller;
import io.tenor.gateway.testing.Raw;
import io.tenor.gateway.testing.Service;
import io.tenor.gateway.testing.Services;
import io.tenor.gateway.testing.WatchedKeycloak;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers see when services fail. */
@QuarkusTest
@WithTestResource(WatchedKeycloak.class)
@WithTestResource(Services.class)
class FaultsTest {
  private static final String METRICS = "/api/v1/metrics";
  private static final String GUIDANCE = "/api/v1/guidance";

  @BeforeEach
  void circuitsAreClosed() {
    Service.METRICS.answerWell();
    for (int i = 0; i < 10; i++) {
      Caller.partner().get(METRICS).then().statusCode(200);
    }
  }

  @AfterEach
  void servicesAnswer() {
    Service.METRICS.answerWell();
    Service.GUIDANCE.answerWell();
  }

  @Test
  void doesNotWaitLong() {
    Service.METRICS.answer(request -> {});

    assertProblem(Caller.partner().get(METRICS).then(), 504, "timeout");
  }

  @Test
  void saysWhereAServiceBreaksOff() {
    Service.METRICS.answer(request -> request.connection().close());

    assertProblem(Caller.partner().get(METRICS).then(), 503, "unavailable")
        .header("Retry-After", equalTo("5"));
  }

  @ParameterizedTest
  @CsvSource({
    "500, text/html, internal-error",
    "500, application/json, internal-error",
    "502, text/plain, internal-error",
    "503, text/plain, unavailable",
    "404, text/html, not-found",
    "415, text/plain, unsupported-media-type",
    "418, text/plain, bad-request"
  })
  void hidesErrorsThatAreNoProblems(int status, String contentType, String type) {
    Service.METRICS.answer(
        request ->
            request
                .response()
                .setStatusCode(status)
                .putHeader("Content-Type", contentType)
                .end("java.lang.NullPointerException at io.tenor.Secret"));

    assertProblem(Caller.partner().get(METRICS).then(), status, type)
        .body(not(containsString("Exception")));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 409, 422, 500, 503})
  void handsOnTheProblemsOfServices(int status) {
    Service.METRICS.answer(
        request ->
            request
                .response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json;charset=UTF-8")
                .putHeader("Retry-After", "9")
                .end("{\"type\":\"urn:tenor:problem:special\",\"status\":%d}".formatted(status)));

    assertProblem(Caller.partner().get(METRICS).then(), status, "special")
        .header("Retry-After", equalTo("9"));
  }

  /** Half an answer must not look like a whole one. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void breaksOffWhereAServiceBreaksOff(boolean declared) throws IOException {
    Service.METRICS.answer(request -> half(request, declared));

    try (Raw raw = new Raw(RestAssured.port)) {
      String begun = raw.send(get(METRICS)).until("half");
      Service.METRICS.lastAsked().connection().close();

      assertThat(begun).startsWith("HTTP/1.1 200");
      assertThat(raw.rest()).doesNotContain("\r\n0\r\n");
    }
  }

  /**
   * What has not been handed on yet can mostly be replaced by a whole answer that says so; where
   * the head is just under way, the caller is cut off.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void neverLooksWholeWhereAServiceBreaksOffAtOnce(boolean declared) throws IOException {
    Service.METRICS.answer(
        request -> half(request, declared).onSuccess(x -> request.connection().close()));

    String answer = Raw.exchange(RestAssured.port, getAndClose(METRICS));

    assertThat(answer)
        .satisfiesAnyOf(
            cutOff -> assertThat(cutOff).isEmpty(),
            broken -> assertThat(broken).startsWith("HTTP/1.1 200").doesNotContain("\r\n0\r\n"),
            problem ->
                assertThat(problem)
                    .startsWith("HTTP/1.1 503")
                    .contains("urn:tenor:problem:unavailable"));
  }

  @Test
  void breaksOffWhereAServiceFallsSilent() throws IOException {
    Service.METRICS.answer(request -> half(request, true));

    String answer = Raw.exchange(RestAssured.port, get(METRICS));

    assertThat(answer).startsWith("HTTP/1.1 200").contains("half");
  }

  private static io.vertx.core.Future<Void> half(HttpServerRequest request, boolean declared) {
    HttpServerResponse response = request.response().putHeader("Content-Type", "text/plain");
    if (declared) {
      response.putHeader("Content-Length", "1000");
    } else {
      response.setChunked(true);
    }
    return response.write("half");
  }

  private static String get(String path) {
    return get(path, "keep-alive");
  }

  private static String getAndClose(String path) {
    return get(path, "close");
  }

  private static String get(String path, String connection) {
    return "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: %s\r\nAuthorization: Bearer %s\r\n\r\n"
        .formatted(path, connection, Caller.token("partner"));
  }

  @Test
  void opensTheCircuitToAServiceThatIsDownAndClosesItAgain() {
    Service.GUIDANCE.stop();
    for (int i = 0; i < 10; i++) {
      assertProblem(Caller.partner().get(GUIDANCE).then(), 503, "unavailable");
    }
    Service.GUIDANCE.start();
    Service.GUIDANCE.answerWell();

    // when: the circuit is open, the service is not asked though it is there again
    assertProblem(Caller.partner().get(GUIDANCE).then(), 503, "unavailable")
        .header("Retry-After", equalTo("5"));
    assertThat(Service.GUIDANCE.asked()).isEmpty();
    Caller.partner().get(METRICS).then().statusCode(200);

    // then
    await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> Caller.partner().get(GUIDANCE).then().statusCode(200));
    assertThat(Service.GUIDANCE.asked()).isNotEmpty();
  }

  @Test
  void keepsTheCircuitClosedToAServiceThatAnswersWithErrors() {
    Service.METRICS.answer(request -> request.response().setStatusCode(500).end());
    for (int i = 0; i < 20; i++) {
      Caller.partner().get(METRICS).then().statusCode(500);
    }

    Service.METRICS.answerWell();

    Caller.partner().get(METRICS).then().statusCode(200);
  }

  @Test
  void keepsTheCircuitClosedWhereCallersBreakOff() throws IOException {
    Service.METRICS.answer(request -> {});
    for (int i = 0; i < 20; i++) {
      try (Raw raw = new Raw(RestAssured.port)) {
        raw.send(get(METRICS));
        int asked = i + 1;
        await().until(() -> Service.METRICS.asked().size() == asked);
      }
    }

    Service.METRICS.answerWell();

    Caller.partner().get(METRICS).then().statusCode(200);
  }

  private static ValidatableResponse assertProblem(
      ValidatableResponse answer, int status, String type) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tenor:problem:" + type))
        .body("status", equalTo(status));
  }
}
