package io.tenor.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.tenor.contracts.GuidanceEvent;
import io.tenor.contracts.MetricsEvent;
import io.tenor.contracts.Topics;
import io.tenor.kit.messaging.testing.Bus;
import io.tenor.kit.web.testing.As;
import io.tenor.stack.StackResource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class StatusTest {
  private static final Instant NOW = Instant.parse("2031-07-29T10:15:30Z");

  private final SampleCall call = SampleCall.fresh();
  private UUID id;

  @BeforeEach
  void sendTheCall() {
    id = send(call.text());
  }

  @Test
  void isCompleteWithTheLastPart() {
    // when
    extractMetrics(id, 1, 1, 2);
    extractGuidance(id, 1);
    afterAllBefore();

    // then
    assertStatus("pending", "complete");

    // when
    extractMetrics(id, 1, 2, 2);

    // then
    awaitStatus("complete", "complete");
  }

  @Test
  void saysWhyItFailed() {
    // when
    Bus.send(Topics.METRICS, new MetricsEvent.Failed(id, 1, "the text can't be read", NOW));
    Bus.send(Topics.GUIDANCE, new GuidanceEvent.Failed(id, 1, "no figures", NOW));

    // then
    awaitStatus("failed", "failed");
    As.partner()
        .get("/api/v1/transcripts/" + id)
        .then()
        .body(
            "status.reasons",
            equalTo(Map.of("metrics", "the text can't be read", "guidance", "no figures")));

    // when
    extractMetrics(id, 1, 1, 1);
    extractGuidance(id, 1);

    // then
    awaitStatus("complete", "complete");
    As.partner().get("/api/v1/transcripts/" + id).then().body("status", not(hasKey("reasons")));
  }

  @Test
  void beginsAnewWithAVersion() {
    // given
    extractMetrics(id, 1, 1, 1);
    extractGuidance(id, 1);
    awaitStatus("complete", "complete");

    // when
    send(call.saying("Revenue grew 13%."));

    // then
    assertStatus("pending", "pending");

    // when
    extractMetrics(id, 1, 1, 1);
    Bus.send(Topics.GUIDANCE, new GuidanceEvent.Failed(id, 1, "too late", NOW));
    afterAllBefore();

    // then
    assertStatus("pending", "pending");
    extractMetrics(id, 2, 1, 1);
    extractGuidance(id, 2);
    awaitStatus("complete", "complete");
  }

  private static UUID send(String text) {
    return UUID.fromString(SampleCall.send(text).then().statusCode(201).extract().path("id"));
  }

  private static void extractMetrics(UUID id, int version, int part, int parts) {
    Bus.send(Topics.METRICS, extracted(id, version, part, parts));
  }

  private static MetricsEvent extracted(UUID id, int version, int part, int parts) {
    return new MetricsEvent.Extracted(
        id, version, "0".repeat(64), "tenor-1", part, parts, List.of(), NOW);
  }

  private static void extractGuidance(UUID id, int version) {
    Bus.send(Topics.GUIDANCE, new GuidanceEvent.Extracted(id, version, "tenor-1", 0, NOW));
  }

  /** Events of one partition are handled in order: once the last one is, so are those before. */
  private void afterAllBefore() {
    UUID last = send(SampleCall.fresh().text());
    Bus.sendToPartitionOf(id.toString(), Topics.METRICS, extracted(last, 1, 1, 1));
    Bus.sendToPartitionOf(
        id.toString(), Topics.GUIDANCE, new GuidanceEvent.Extracted(last, 1, "tenor-1", 0, NOW));
    await(last, "complete", "complete");
  }

  private void awaitStatus(String metrics, String guidance) {
    await(id, metrics, guidance);
  }

  private static void await(UUID id, String metrics, String guidance) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> status(id), status -> status.equals(List.of(metrics, guidance)));
  }

  private void assertStatus(String metrics, String guidance) {
    assertThat(status(id)).containsExactly(metrics, guidance);
  }

  private static List<String> status(UUID id) {
    JsonPath call = As.partner().get("/api/v1/transcripts/" + id).jsonPath();
    return List.of(call.getString("status.metrics"), call.getString("status.guidance"));
  }
}
