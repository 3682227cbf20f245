package io.tenor.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tenor.gateway.testing.Caller;
import io.tenor.gateway.testing.Service;
import io.tenor.gateway.testing.Services;
import io.tenor.gateway.testing.WatchedKeycloak;
import io.vertx.core.http.HttpServerRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(WatchedKeycloak.class)
@WithTestResource(Services.class)
class ForwardingTest {
  private static final String TEXT = "/api/v1/transcripts/4711/text";

  @BeforeEach
  void servicesAnswer() {
    for (Service service : Service.all()) {
      service.answerWell();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/transcripts/1/metrics, METRICS",
    "/metrics?company=Acme%20Corp&limit=7, METRICS",
    "/guidance/1, GUIDANCE",
    "/transcripts/1/guidance?cursor=a-b_c, GUIDANCE",
    "/transcripts/1/turns, TRANSCRIPTS",
    "/companies, TRANSCRIPTS"
  })
  void asksTheServiceThatOwnsIt(String target, Service service) {
    Caller.partner().urlEncodingEnabled(false).get("/api/v1" + target).then().statusCode(200);

    assertThat(service.lastAsked().uri()).isEqualTo("/api/v1" + target);
  }

  @Test
  void handsOnWhatServicesKnowAndNothingElse() {
    Caller.partner()
        .header("If-None-Match", "\"a\"")
        .header("Accept", "application/json")
        .header("User-Agent", "analysis/7")
        .header("Cookie", "session=1")
        .header("X-Forwarded-For", "10.0.0.1")
        .header("X-Forwarded-Host", "elsewhere.example")
        .header("Forwarded", "for=10.0.0.1")
        .header("X-HTTP-Method-Override", "DELETE")
        .header("Connection", "keep-alive, X-Secret")
        .header("X-Secret", "1")
        .get(TEXT)
        .then()
        .statusCode(200);

    HttpServerRequest asked = Service.TRANSCRIPTS.lastAsked();
    assertThat(asked.getHeader("If-None-Match")).isEqualTo("\"a\"");
    assertThat(asked.getHeader("Accept")).isEqualTo("application/json");
    assertThat(asked.getHeader("User-Agent")).isEqualTo("analysis/7");
    assertThat(asked.getHeader("X-Forwarded-For")).isEqualTo("127.0.0.1");
    assertThat(asked.getHeader("X-Forwarded-Proto")).isEqualTo("http");
    assertThat(asked.getHeader("X-Forwarded-Host")).matches("(localhost|127.0.0.1):\\d+");
    assertThat(asked.headers().names())
        .doesNotContain("Cookie", "Forwarded", "X-HTTP-Method-Override", "X-Secret", "Connection");
  }

  @Test
  void handsBackWhatServicesSayOfTheResourceAndNotOfThemselves() {
    Service.TRANSCRIPTS.answer(
        request ->
            request
                .response()
                .setStatusCode(201)
                .putHeader("ETag", "\"v1\"")
                .putHeader("Location", "http://transcripts.internal:8081/api/v1/transcripts/9?a=b")
                .putHeader("Content-Type", "application/json")
                .putHeader("Server", "netty")
                .putHeader("X-Powered-By", "coffee")
                .putHeader("X-Content-Type-Options", "none")
                .putHeader("Connection", "X-Hop")
                .putHeader("X-Hop", "1")
                .end("{}"));

    var answer =
        Caller.partner()
            .body("A call.")
            .contentType("text/plain")
            .post("/api/v1/transcripts")
            .then();

    answer
        .statusCode(201)
        .header("ETag", "\"v1\"")
        .header("Location", "/api/v1/transcripts/9?a=b")
        .header("Cache-Control", "private")
        .header("Server", nullValue())
        .header("X-Powered-By", nullValue())
        .header("X-Hop", nullValue());
    assertThat(answer.extract().headers().getValues("X-Content-Type-Options"))
        .containsExactly("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://elsewhere.example/x", "/q/health", "javascript:alert(1)", "a b"})
  void handsBackNoLocationElsewhere(String location) {
    Service.TRANSCRIPTS.answer(
        request -> request.response().setStatusCode(201).putHeader("Location", location).end());

    Caller.partner()
        .body("A call.")
        .contentType("text/plain")
        .post("/api/v1/transcripts")
        .then()
        .statusCode(201)
        .header("Location", nullValue());
  }

  @Test
  void handsBackThatNothingChanged() {
    Service.TRANSCRIPTS.answer(
        request -> request.response().setStatusCode(304).putHeader("ETag", "\"v1\"").end());

    Caller.partner()
        .header("If-None-Match", "\"v1\"")
        .get(TEXT)
        .then()
        .statusCode(304)
        .header("ETag", "\"v1\"");
  }

  @Test
  void keepsTheServicesOwnCacheControl() {
    Service.TRANSCRIPTS.answer(
        request -> request.response().putHeader("Cache-Control", "private, max-age=60").end());

    Caller.partner().get(TEXT).then().header("Cache-Control", equalTo("private, max-age=60"));
  }

  @Test
  void answersHeadWhereItAnswersGet() {
    Service.TRANSCRIPTS.answer(
        request ->
            request
                .response()
                .putHeader("Content-Type", "text/plain")
                .putHeader("Content-Length", "1234")
                .end());

    Caller.partner().head(TEXT).then().statusCode(200).header("Content-Length", "1234");

    assertThat(Service.TRANSCRIPTS.lastAsked().method().name()).isEqualTo("HEAD");
  }

  @Test
  void keepsOneIdThroughTheWay() {
    String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    Caller.partner()
        .header("X-Request-Id", "order-66")
        .header("traceparent", trace)
        .get(TEXT)
        .then()
        .header("X-Request-Id", "order-66");

    assertThat(Service.TRANSCRIPTS.lastAsked().getHeader("X-Request-Id")).isEqualTo("order-66");
    assertThat(Service.TRANSCRIPTS.lastAsked().getHeader("traceparent")).isEqualTo(trace);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "<script>", "00-0-0-0"})
  void makesAnIdWhereNoneIsUsable(String sent) {
    Caller.partner()
        .header("X-Request-Id", sent.startsWith("00") ? "" : sent)
        .header("traceparent", sent)
        .get(TEXT)
        .then()
        .header("X-Request-Id", matchesRegex("[0-9a-f]{32}"));

    assertThat(Service.TRANSCRIPTS.lastAsked().getHeader("traceparent"))
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    given().get("/nowhere").then().header("X-Request-Id", matchesRegex("[0-9a-f]{32}"));
  }
}
