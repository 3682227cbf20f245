package io.tenor.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenor.local.client.Answer;
import io.tenor.local.client.Document;
import io.tenor.local.client.Gateway;
import io.tenor.local.faults.InventedCalls;
import io.tenor.local.suite.TemporarySuite;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be taken is refused with a reason, through the gateway as behind it. */
@ExtendWith(OneSuite.class)
class RefusalsIT {
  private static final byte[] CALL = InventedCalls.of("Refused Goods", 3).bytes();

  private final Gateway partner;

  RefusalsIT(TemporarySuite suite) {
    partner = suite.as("partner");
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refused("an empty file", "text/plain", new byte[0], "", 400, "empty-document"),
        refused(
            "no UTF-8",
            "text/plain",
            new byte[] {'a', (byte) 0xE9, 'b'},
            "",
            400,
            "unreadable-document"),
        refused(
            "U+0000",
            "text/plain",
            "a\0b".getBytes(StandardCharsets.UTF_8),
            "",
            400,
            "unreadable-document"),
        refused(
            "half a JSON",
            "application/json",
            bytes("{\"turns\": ["),
            "",
            400,
            "unreadable-document"),
        refused(
            "no PDF",
            "application/pdf",
            bytes("%PDF-1.7 and no more"),
            "",
            400,
            "unreadable-document"),
        refused(
            "no call", "text/plain", bytes("Dear all, lunch is at noon."), "", 422, "not-a-call"),
        refused(
            "a charset that nobody knows",
            "text/plain; charset=nonsense",
            CALL,
            "",
            415,
            "unsupported-media-type"),
        refused(
            "another charset",
            "text/plain; charset=iso-8859-1",
            CALL,
            "",
            415,
            "unsupported-media-type"),
        refused("another type", "application/zip", CALL, "", 415, "unsupported-media-type"),
        refused("6 MB", "text/plain", new byte[6_000_000], "", 413, "content-too-large"),
        refused(
            "no such quarter",
            "text/plain",
            CALL,
            "?fiscalPeriod=2031Q5",
            400,
            "invalid-parameter"),
        refused(
            "no such parameter", "text/plain", CALL, "?compnay=Refused", 400, "invalid-parameter"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void saysWhatIsWrong(String what, Document document, int status, String type) throws Exception {
    Answer answer = partner.send(document);

    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    assertThat(answer.header("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
    assertThat(answer.json().path("type").asText()).isEqualTo("urn:tenor:problem:" + type);
    assertThat(answer.json().path("status").asInt()).isEqualTo(status);
    assertThat(answer.json().path("title").asText()).isNotEmpty();
    assertThat(answer.text()).doesNotContain("Exception", "io.tenor", "at java");
    assertThat(Calls.items(partner, "/transcripts?limit=1000"))
        .noneMatch(call -> call.at("/company/name").asText().startsWith("Refused"));
  }

  private static Arguments refused(
      String what, String contentType, byte[] body, String query, int status, String type) {
    return Arguments.of(what, new Document(contentType, body, query), status, type);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
