package io.tenor.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.tenor.contracts.MetricsEvent;
import io.tenor.contracts.ReportedFact;
import io.tenor.contracts.Topics;
import io.tenor.contracts.TranscriptEvent.TakenDown;
import io.tenor.extraction.Extraction;
import io.tenor.extraction.TooManyFacts;
import io.tenor.extraction.metric.ReportedMetric;
import io.tenor.facts.testing.Door;
import io.tenor.facts.testing.InventedCall;
import io.tenor.facts.testing.TextSource;
import io.tenor.kit.messaging.testing.Bus;
import io.tenor.kit.web.testing.As;
import io.tenor.stack.StackResource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(TextSource.class)
class MetricsFlowTest {
  private static final String WORDS =
      "Revenue was USD 12.5 million, up 14% from USD 11 million a year ago. Gross margin was 41.2%.";
  private static final Door DOOR = new Door("metrics");
  private static final String DEAD_LETTERS = "tenor.dead-letter.metrics-service";

  @AfterEach
  void recover() {
    TextSource.recover();
  }

  @Test
  void servesTheFiguresOfARegisteredCall() {
    // given
    InventedCall call = InventedCall.of("Larkspur Robotics", WORDS);
    TextSource.hold(call);

    // when
    Bus.send(Topics.TRANSCRIPTS, call.registered());

    // then
    JsonPath served = DOOR.awaitServed(call);
    List<ReportedMetric> read = Extraction.metrics(call.text());
    assertThat(ids(served)).isEqualTo(ids(read));
    assertThat(served.<String>getList("items.source.quote"))
        .isEqualTo(read.stream().map(m -> m.figure().source().of(call.text().text())).toList());
  }

  @Test
  void publishesTheFiguresInPartsWithoutAWord() {
    // given
    InventedCall call = InventedCall.of("Larkspur Robotics", manyFigures(1200));
    TextSource.hold(call);

    // when
    Bus.send(Topics.TRANSCRIPTS, call.registered());
    DOOR.awaitServed(call);

    // then
    List<MetricsEvent.Extracted> parts = awaitParts(call);
    assertThat(parts)
        .extracting(MetricsEvent.Extracted::part)
        .containsExactlyElementsOf(upTo(parts.size()));
    assertThat(parts).allSatisfy(part -> assertThat(part.facts()).hasSizeLessThanOrEqualTo(500));
    assertThat(parts).allSatisfy(part -> assertThat(part.sha256()).isEqualTo(call.sha256()));
    assertThat(parts.stream().flatMap(part -> part.facts().stream()).map(ReportedFact::id).toList())
        .isEqualTo(Extraction.metrics(call.text()).stream().map(m -> m.figure().id()).toList());
    assertThat(Bus.records(Topics.METRICS, key(call)))
        .allSatisfy(
            record -> assertThat(record.value()).doesNotContain("Revenue", "USD 1 million"));
  }

  @Test
  void handlesARepeatedEventOnce() {
    // given
    InventedCall call = InventedCall.of("Larkspur Robotics", WORDS);
    TextSource.hold(call);

    // when
    for (int i = 0; i < 5; i++) {
      Bus.send(Topics.TRANSCRIPTS, "once-" + call.transcriptId(), call.registered());
    }
    afterAllBefore(call);

    // then
    assertThat(awaitParts(call)).hasSize(1);
  }

  @Test
  void replacesTheFiguresByThoseOfANewVersion() {
    // given
    InventedCall first = InventedCall.of("Larkspur Robotics", WORDS);
    InventedCall second = first.corrected("Revenue was USD 12.7 million.");
    TextSource.hold(first);
    TextSource.hold(second);
    Bus.send(Topics.TRANSCRIPTS, first.registered());
    DOOR.awaitServed(first);

    // when
    Bus.send(Topics.TRANSCRIPTS, second.registered());

    // then
    assertThat(ids(DOOR.awaitServed(second))).isEqualTo(ids(Extraction.metrics(second.text())));
  }

  @Test
  void keepsTheNewestWhereAnOlderVersionComesLate() {
    // given
    InventedCall first = InventedCall.of("Larkspur Robotics", WORDS);
    InventedCall second = first.corrected("Revenue was USD 12.7 million.");
    TextSource.hold(first);
    TextSource.hold(second);

    // when
    Bus.send(Topics.TRANSCRIPTS, second.registered());
    Bus.send(Topics.TRANSCRIPTS, first.registered());
    afterAllBefore(first);

    // then
    JsonPath served = DOOR.awaitServed(second);
    assertThat(ids(served)).isEqualTo(ids(Extraction.metrics(second.text())));
    assertThat(awaitParts(first)).extracting(MetricsEvent.Extracted::version).containsOnly(2);
  }

  @Test
  void parksWhatCanNotBeHandledAndGoesOn() {
    // given
    InventedCall forged = InventedCall.of("Larkspur Robotics", WORDS);
    TextSource.holdAs(forged, "0".repeat(64));

    // when
    Bus.send(Topics.TRANSCRIPTS, forged.registered());
    Bus.sendRaw(
        Topics.TRANSCRIPTS, key(forged), "broken", "io.tenor.transcript.registered.v1", "{\"vers");
    Bus.sendRaw(
        Topics.TRANSCRIPTS, key(forged), "nobody", "io.tenor.transcript.registered.v1", "{}");
    Bus.sendRaw(Topics.TRANSCRIPTS, key(forged), "newer", "io.tenor.transcript.renamed.v9", "{}");
    afterAllBefore(forged);

    // then
    As.partner().get(DOOR.path(forged)).then().body("status", equalTo("failed"), "items", empty());
    assertThat(
            Bus.events(
                Topics.METRICS, key(forged), MetricsEvent.Failed.TYPE, MetricsEvent.Failed.class))
        .singleElement()
        .satisfies(
            failed -> assertThat(failed.reason()).contains("not the one that was registered"));
    assertThat(Bus.records(DEAD_LETTERS, key(forged)))
        .extracting(MetricsFlowTest::reason)
        .satisfiesExactly(
            reason -> assertThat(reason).contains("not the one that was registered"),
            reason -> assertThat(reason).contains("the body is no"),
            reason -> assertThat(reason).contains("names no transcript"));
  }

  @Test
  void refusesMoreFiguresThanACallHas() {
    // given
    InventedCall call =
        InventedCall.of("Larkspur Robotics", "Revenue was 1%. ".repeat(TooManyFacts.MOST + 1));
    TextSource.hold(call);

    // when
    Bus.send(Topics.TRANSCRIPTS, call.registered());
    afterAllBefore(call);

    // then
    As.partner().get(DOOR.path(call)).then().body("status", equalTo("failed"), "items", empty());
    assertThat(
            Bus.events(
                Topics.METRICS, key(call), MetricsEvent.Failed.TYPE, MetricsEvent.Failed.class))
        .singleElement()
        .satisfies(failed -> assertThat(failed.reason()).contains("more than 5000 figures"));
  }

  @ParameterizedTest
  @ValueSource(ints = {503, 404, 410})
  void waitsOutAnOutageOfTheTexts(int status) {
    // given
    InventedCall call = InventedCall.of("Larkspur Robotics", WORDS);
    TextSource.hold(call);
    TextSource.fail(status);

    // when
    Bus.send(Topics.TRANSCRIPTS, call.registered());
    await().until(() -> TextSource.refused() >= 2);
    As.partner()
        .get(DOOR.path(call))
        .then()
        .statusCode(200)
        .body("status", equalTo("pending"), "version", nullValue());
    TextSource.recover();

    // then
    assertThat(ids(DOOR.awaitServed(call))).isEqualTo(ids(Extraction.metrics(call.text())));
    assertThat(Bus.records(DEAD_LETTERS, key(call))).isEmpty();
  }

  @Test
  void forgetsACallThatIsTakenDown() {
    // given
    InventedCall call = InventedCall.of("Larkspur Robotics", "Revenue was USD 31.7 million.");
    TextSource.hold(call);
    Bus.send(Topics.TRANSCRIPTS, call.registered());
    List<String> ids = ids(DOOR.awaitServed(call));

    // when
    Bus.send(
        Topics.TRANSCRIPTS,
        new TakenDown(call.transcriptId(), Instant.parse("2031-05-01T08:00:00Z")));
    Bus.send(Topics.TRANSCRIPTS, call.registered());
    InventedCall corrected = call.corrected("Revenue was USD 31.8 million.");
    TextSource.hold(corrected);
    Bus.send(Topics.TRANSCRIPTS, corrected.registered());
    afterAllBefore(call);

    // then
    As.partner().get(DOOR.path(call)).then().statusCode(404);
    ids.forEach(id -> As.partner().get("/api/v1/metrics/" + id).then().statusCode(404));
    As.partner()
        .queryParam("company", call.companyId())
        .get("/api/v1/metrics")
        .then()
        .body("items", hasSize(0));
  }

  @Test
  void readsNothingOfACallWhoseTextIsGone() {
    // given
    InventedCall call = InventedCall.of("Larkspur Robotics", WORDS);

    // when
    Bus.send(Topics.TRANSCRIPTS, call.registered());
    afterAllBefore(call);

    // then
    As.partner().get(DOOR.path(call)).then().statusCode(200).body("status", equalTo("pending"));
    assertThat(Bus.records(DEAD_LETTERS, key(call))).isEmpty();
  }

  /** Events of one partition are handled in order: once the last one is, so are those before. */
  private static void afterAllBefore(InventedCall call) {
    InventedCall last = InventedCall.of("Marker", "Thank you.");
    TextSource.hold(last);
    Bus.sendToPartitionOf(key(call), Topics.TRANSCRIPTS, last.registered());
    DOOR.awaitServed(last);
  }

  private static List<MetricsEvent.Extracted> awaitParts(InventedCall call) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                Bus.events(
                    Topics.METRICS,
                    key(call),
                    MetricsEvent.Extracted.TYPE,
                    MetricsEvent.Extracted.class),
            parts -> !parts.isEmpty() && parts.getLast().last());
  }

  private static String manyFigures(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> "Revenue was USD %d million.".formatted(i))
        .collect(Collectors.joining(" "));
  }

  private static List<Integer> upTo(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  private static String reason(ConsumerRecord<String, String> record) {
    return Bus.header(record, "dead-letter-reason");
  }

  private static String key(InventedCall call) {
    return call.transcriptId().toString();
  }

  private static List<String> ids(JsonPath served) {
    return served.getList("items.id");
  }

  private static List<String> ids(List<ReportedMetric> read) {
    return read.stream().map(m -> m.figure().id()).map(UUID::toString).toList();
  }
}
