package io.tenor.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tenor.stack.StackResource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that are made to take time, memory or the stack are answered, and the next one too. */
@QuarkusTest
@WithTestResource(StackResource.class)
class HostileDocumentTest {
  private static final int SIZE = 5_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(40);

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("text/plain", "9".repeat(100_000)),
        Arguments.of("text/plain", "word ".repeat(SIZE / 5)),
        Arguments.of("text/plain", "Ann Lee:\nWhy so?\nBob May:\nBecause.\n".repeat(SIZE / 35)),
        Arguments.of("text/plain", "((((".repeat(SIZE / 4)),
        Arguments.of("application/json", "[".repeat(SIZE)),
        Arguments.of("application/json", "[" + "9".repeat(100_000) + "]"),
        Arguments.of("application/json", "{\"a\":".repeat(999) + "1" + "}".repeat(999)),
        Arguments.of("text/html", "<div>".repeat(SIZE / 5)),
        Arguments.of("text/html", "<b><p>".repeat(SIZE / 6)),
        Arguments.of("text/csv", "\"".repeat(SIZE)),
        Arguments.of("text/csv", ",".repeat(SIZE)),
        Arguments.of("application/pdf", "%PDF-1.4\n" + "[".repeat(SIZE)));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void answersInTime(String contentType, String document) {
    Assertions.assertTimeout(LIMIT, () -> assertThat(status(contentType, document)).isIn(400, 422));

    SampleCall.send(SampleCall.fresh().text()).then().statusCode(201);
  }

  private static int status(String contentType, String document) {
    return SampleCall.as(contentType)
        .body(document.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/transcripts")
        .statusCode();
  }
}
