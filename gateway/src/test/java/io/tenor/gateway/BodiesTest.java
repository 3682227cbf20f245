package io.tenor.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tenor.gateway.testing.Caller;
import io.tenor.gateway.testing.Raw;
import io.tenor.gateway.testing.Service;
import io.tenor.gateway.testing.Services;
import io.tenor.gateway.testing.WatchedKeycloak;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies pass piece by piece, up to a size. */
@QuarkusTest
@WithTestResource(WatchedKeycloak.class)
@WithTestResource(Services.class)
class BodiesTest {
  private static final int LIMIT = 5 * 1024 * 1024;
  private static final String SEND = "/api/v1/transcripts";
  private static final String TEXT = "/api/v1/transcripts/4711/text";

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void servicesAnswer() {
    Service.TRANSCRIPTS.answerWell();
  }

  @ParameterizedTest
  @CsvSource({"true, 0", "false, 0", "true, 5242880", "false, 5242880"})
  void takesUpToFiveMebibytes(boolean declared, int length) throws Exception {
    HttpResponse<String> answer = send(declared, length);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"received\":%d}".formatted(length));
  }

  @ParameterizedTest
  @CsvSource({"true, 5242881", "false, 5242881", "true, 6291456", "false, 6291456"})
  void refusesMore(boolean declared, int length) throws Exception {
    HttpResponse<String> answer = send(declared, length);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("X-Request-Id")).isPresent();
    assertThat(answer.body())
        .contains("urn:tenor:problem:content-too-large", "At most " + LIMIT + " bytes");
  }

  private HttpResponse<String> send(boolean declared, int length) throws Exception {
    byte[] body = new byte[length];
    Arrays.fill(body, (byte) 'a');
    BodyPublisher known = BodyPublishers.ofByteArray(body);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + SEND))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + Caller.token("partner"))
            .header("Content-Type", "text/plain")
            .POST(declared ? known : BodyPublishers.fromPublisher(known))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  @Test
  void handsOnWhatCameBeforeTheRestComes() throws Exception {
    AtomicLong arrived = new AtomicLong();
    Service.TRANSCRIPTS.answer(
        request ->
            request
                .handler(piece -> arrived.addAndGet(piece.length()))
                .endHandler(end -> request.response().setStatusCode(201).end()));

    try (Raw raw = new Raw(RestAssured.port)) {
      raw.send(post("Transfer-Encoding: chunked")).send("5\r\nfirst\r\n");
      await().untilAtomic(arrived, equalTo(5L));
      raw.send("6\r\nsecond\r\n0\r\n\r\n");

      assertThat(raw.line()).isEqualTo("HTTP/1.1 201 Created");
    }
    assertThat(arrived).hasValue(11);
  }

  @Test
  void invitesABodyOnceItIsWanted() throws IOException {
    try (Raw raw = new Raw(RestAssured.port)) {
      raw.send(post("Expect: 100-continue\r\nContent-Length: 5"));
      assertThat(raw.line()).isEqualTo("HTTP/1.1 100 Continue");
      assertThat(raw.line()).isEmpty();
      raw.send("words");
      assertThat(raw.line()).isEqualTo("HTTP/1.1 200 OK");
    }
    assertThat(Service.TRANSCRIPTS.lastAsked().headers().contains("Expect")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'Authorization: Bearer nonsense', 'Content-Length: 5', 401",
    "'X-Any: 1', 'Content-Length: 6000000', 413"
  })
  void doesNotInviteABodyThatIsNotWanted(String header, String length, int status)
      throws IOException {
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n%s\r\nExpect: 100-continue\r\n\r\n"
            .formatted(SEND, header, length);

    String answer = Raw.exchange(RestAssured.port, head);

    assertThat(answer).startsWith("HTTP/1.1 " + status).containsIgnoringCase("connection: close");
  }

  private static String post(String header) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n"
        .formatted(SEND, Caller.token("partner"), header);
  }

  /** A service writes no faster than the caller reads: what lies between is bounded. */
  @Test
  void holdsLittleOfALongAnswer() throws Exception {
    long length = 50L * 1024 * 1024;
    AtomicLong written = new AtomicLong();
    Service.TRANSCRIPTS.answer(
        request ->
            write(
                request.response().putHeader("Content-Length", Long.toString(length)),
                length,
                written));

    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + TEXT))
            .header("Authorization", "Bearer " + Caller.token("partner"))
            .build();
    try (InputStream body = client.send(request, BodyHandlers.ofInputStream()).body()) {
      await().during(Duration.ofMillis(500)).until(() -> still(written));
      assertThat(written.get()).isBetween(1L, 20L * 1024 * 1024);
      assertThat(body.transferTo(java.io.OutputStream.nullOutputStream())).isEqualTo(length);
    }
    assertThat(written).hasValue(length);
  }

  private static boolean still(AtomicLong written) throws InterruptedException {
    long before = written.get();
    Thread.sleep(100);
    return before > 0 && before == written.get();
  }

  private static void write(HttpServerResponse response, long length, AtomicLong written) {
    Buffer piece = Buffer.buffer(new byte[64 * 1024]);
    while (written.get() < length) {
      if (response.writeQueueFull()) {
        response.drainHandler(drained -> write(response, length, written));
        return;
      }
      response.write(piece);
      written.addAndGet(piece.length());
    }
    response.end();
  }
}
