package io.tenor.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.tenor.contracts.GuidanceEvent;
import io.tenor.contracts.MetricsEvent;
import io.tenor.contracts.ReportedFact;
import io.tenor.contracts.Topics;
import io.tenor.contracts.TranscriptEvent.TakenDown;
import io.tenor.extraction.Extraction;
import io.tenor.extraction.guidance.GuidanceStatement;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.text.Span;
import io.tenor.facts.testing.Door;
import io.tenor.facts.testing.InventedCall;
import io.tenor.facts.testing.TextSource;
import io.tenor.kit.messaging.testing.Bus;
import io.tenor.kit.web.testing.As;
import io.tenor.stack.StackResource;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(TextSource.class)
class GuidanceFlowTest {
  private static final Instant AT = Instant.parse("2031-04-29T10:16:00Z");
  private static final Door DOOR = new Door("guidance");
  private static final String DEAD_LETTERS = "tenor.dead-letter.guidance-service";
  private static final String WORDS =
      "Revenue grew 14% in the first quarter. For the full year we expect revenue growth of 8% to 10%. "
          + "In the second quarter revenue growth will be no less than that of the first quarter.";

  @AfterEach
  void recover() {
    TextSource.recover();
  }

  @Test
  void readsGuidanceOnceAllFiguresHaveCome() {
    // given
    InventedCall call = held(WORDS);
    Figure growth = growth(call);
    Bus.send(Topics.TRANSCRIPTS, call.registered());

    // when
    Bus.send(Topics.METRICS, part(call, 1, 2, growth));
    awaitHandled(call);
    As.partner().get(DOOR.path(call)).then().body("status", equalTo("pending"), "items", empty());
    Bus.send(Topics.METRICS, part(call, 2, 2));

    // then
    JsonPath served = DOOR.awaitServed(call);
    assertThat(served.<String>getList("items.id"))
        .isEqualTo(ids(Extraction.guidance(call.text(), List.of(growth))));
    assertThat(outcomes(call))
        .singleElement()
        .satisfies(
            event -> assertThat(event.statements()).isEqualTo(served.getList("items").size()));
  }

  @Test
  void takesThePartsInAnyOrderAndAgain() {
    // given
    InventedCall call = held(WORDS);
    Figure growth = growth(call);

    // when
    Bus.send(Topics.METRICS, part(call, 2, 2, growth));
    Bus.send(Topics.METRICS, part(call, 2, 2, growth));
    Bus.send(Topics.METRICS, part(call, 1, 2, figure(call, "other", 3)));
    Bus.send(Topics.TRANSCRIPTS, call.registered());

    // then
    assertThat(DOOR.awaitServed(call).<String>getList("items.id"))
        .isEqualTo(ids(Extraction.guidance(call.text(), List.of(growth))));
    await()
        .untilAsserted(
            () ->
                As.partner()
                    .queryParam("company", call.companyId())
                    .get("/api/v1/guidance")
                    .then()
                    .body("items", hasSize(DOOR.awaitServed(call).getList("items").size())));
  }

  @Test
  void readsGuidanceOfACallWithoutFigures() {
    // given
    InventedCall call = held(WORDS);

    // when
    Bus.send(
        Topics.METRICS,
        new MetricsEvent.Failed(call.transcriptId(), 1, "the text can't be extracted from", AT));

    // then
    assertThat(DOOR.awaitServed(call).<String>getList("items.id"))
        .isEqualTo(ids(Extraction.guidance(call.text(), List.of())));
  }

  @Test
  void handlesARepeatedEventOnce() {
    // given
    InventedCall call = held(WORDS);

    // when
    for (int i = 0; i < 5; i++) {
      Bus.send(Topics.METRICS, "once-" + call.transcriptId(), part(call, 1, 1));
    }
    awaitHandled(call);

    // then
    assertThat(outcomes(call)).hasSize(1);
  }

  @Test
  void servesTheNewestVersionWhateverComesLate() {
    // given
    InventedCall first = held(WORDS);
    InventedCall second = first.corrected("We expect revenue of at least USD 40 million in 2031.");
    TextSource.hold(second);

    // when
    Bus.send(Topics.METRICS, part(first, 1, 1));
    Bus.send(Topics.METRICS, part(second, 1, 1));
    Bus.send(Topics.METRICS, part(first, 1, 1));
    awaitHandled(first);

    // then
    assertThat(DOOR.awaitServed(second).<String>getList("items.id"))
        .isEqualTo(ids(Extraction.guidance(second.text(), List.of())));
  }

  @Test
  void parksWhatCanNotBeHandledAndGoesOn() {
    // given
    InventedCall forged = InventedCall.of("Larkspur Robotics", WORDS);
    TextSource.holdAs(forged, "0".repeat(64));

    // when
    Bus.send(Topics.METRICS, part(forged, 1, 1));
    Bus.sendRaw(Topics.METRICS, key(forged), "broken", MetricsEvent.Extracted.TYPE, "[");
    awaitHandled(forged);

    // then
    As.partner().get(DOOR.path(forged)).then().body("status", equalTo("failed"), "items", empty());
    assertThat(
            Bus.events(
                Topics.GUIDANCE,
                key(forged),
                GuidanceEvent.Failed.TYPE,
                GuidanceEvent.Failed.class))
        .singleElement()
        .satisfies(
            failed -> assertThat(failed.reason()).contains("not the one that was registered"));
    assertThat(Bus.records(DEAD_LETTERS, key(forged))).hasSize(2);
  }

  @Test
  void refusesMoreStatementsThanACallHas() {
    // given
    InventedCall call = held("We expect revenue of USD 5 million. ".repeat(30_000));

    // when
    Bus.send(Topics.METRICS, part(call, 1, 1));
    awaitHandled(call);

    // then
    As.partner().get(DOOR.path(call)).then().body("status", equalTo("failed"), "items", empty());
    assertThat(
            Bus.events(
                Topics.GUIDANCE, key(call), GuidanceEvent.Failed.TYPE, GuidanceEvent.Failed.class))
        .singleElement()
        .satisfies(failed -> assertThat(failed.reason()).contains("more than 5000 statements"));
  }

  @Test
  void waitsOutAnOutageOfTheTexts() {
    // given
    InventedCall call = held(WORDS);
    TextSource.fail(500);

    // when
    Bus.send(Topics.METRICS, part(call, 1, 1));
    await().until(() -> TextSource.refused() >= 2);
    TextSource.recover();

    // then
    DOOR.awaitServed(call);
    assertThat(Bus.records(DEAD_LETTERS, key(call))).isEmpty();
  }

  @Test
  void forgetsACallThatIsTakenDown() {
    // given
    InventedCall call = held(WORDS);
    Bus.send(Topics.TRANSCRIPTS, call.registered());
    Bus.send(Topics.METRICS, part(call, 1, 1, growth(call)));
    DOOR.awaitServed(call);

    // when
    Bus.send(Topics.TRANSCRIPTS, new TakenDown(call.transcriptId(), AT));
    await().untilAsserted(() -> As.partner().get(DOOR.path(call)).then().statusCode(404));
    Bus.send(Topics.METRICS, part(call, 1, 1, growth(call)));
    Bus.send(Topics.TRANSCRIPTS, call.registered());
    awaitHandled(call);

    // then
    As.partner().get(DOOR.path(call)).then().statusCode(404);
    As.partner()
        .queryParam("company", call.companyId())
        .get("/api/v1/guidance")
        .then()
        .body("items", hasSize(0));
  }

  private static InventedCall held(String words) {
    InventedCall call = InventedCall.of("Larkspur Robotics", words);
    TextSource.hold(call);
    return call;
  }

  private static MetricsEvent part(InventedCall call, int part, int parts, Figure... figures) {
    return new MetricsEvent.Extracted(
        call.transcriptId(),
        call.version(),
        call.sha256(),
        Extraction.ENGINE,
        part,
        parts,
        List.of(figures).stream().map(GuidanceFlowTest::fact).toList(),
        AT);
  }

  private static ReportedFact fact(Figure f) {
    return new ReportedFact(
        f.id(),
        f.metric(),
        f.segment(),
        f.kind().code(),
        f.value(),
        f.unit(),
        f.period(),
        null,
        f.source().start(),
        f.source().end());
  }

  private static Figure growth(InventedCall call) {
    return figure(call, "revenue", call.text().text().indexOf("14%"));
  }

  private static Figure figure(InventedCall call, String metric, int start) {
    return new Figure(
        UUID.nameUUIDFromBytes((call.text().seed() + start).getBytes(StandardCharsets.UTF_8)),
        metric,
        null,
        Kind.YOY,
        new BigDecimal("14"),
        "percent",
        "2031Q1",
        null,
        new Span(start, start + 3));
  }

  /** Events of one partition are handled in order: once the last one is, so are those before. */
  private static void awaitHandled(InventedCall call) {
    InventedCall last = held("Thank you.");
    Bus.sendToPartitionOf(key(call), Topics.METRICS, part(last, 1, 1));
    DOOR.awaitServed(last);
  }

  private static List<GuidanceEvent.Extracted> outcomes(InventedCall call) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                Bus.events(
                    Topics.GUIDANCE,
                    key(call),
                    GuidanceEvent.Extracted.TYPE,
                    GuidanceEvent.Extracted.class),
            events -> !events.isEmpty());
  }

  private static String key(InventedCall call) {
    return call.transcriptId().toString();
  }

  private static List<String> ids(List<GuidanceStatement> read) {
    return read.stream().map(GuidanceStatement::id).map(UUID::toString).toList();
  }
}
