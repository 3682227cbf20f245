package io.tenor.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.tenor.contracts.Topics;
import io.tenor.contracts.TranscriptEvent.TakenDown;
import io.tenor.extraction.Extraction;
import io.tenor.facts.testing.Door;
import io.tenor.facts.testing.InventedCall;
import io.tenor.facts.testing.TextSource;
import io.tenor.kit.messaging.testing.Bus;
import io.tenor.kit.web.testing.As;
import io.tenor.kit.web.testing.Pages;
import io.tenor.kit.web.testing.PromisedParameters;
import io.tenor.stack.StackResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures that do not fit together keep what was stated, and say which check found it. */
@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(TextSource.class)
class ChecksTest {
  private static final String SLIP =
      "Revenue was USD 840 million, up 21% from USD 750 million a year ago.";
  private static final String SOUND =
      "Revenue was USD 840 million, up 12% from USD 750 million a year ago.";
  private static final Door CHECKS = new Door("checks");
  private static final Door METRICS = new Door("metrics");

  @Inject AgroalDataSource database;

  @Test
  void servesWhatContradictsItself() {
    // given, when
    InventedCall call = registered(InventedCall.of("Larkspur Robotics", SLIP));

    // then
    JsonPath check = CHECKS.awaitServed(call);
    As.partner()
        .get(CHECKS.path(call))
        .then()
        .body("items", hasSize(1), "next", nullValue())
        .body("items[0].rule", equalTo("growth"), "items[0].flag", equalTo("contradicted"))
        .body("items[0].arithmetic.expression", equalTo("100 * 840000000 / 750000000 - 100"))
        .body("items[0].arithmetic.computed.low", equalTo(11.8446f))
        .body("items[0].arithmetic.stated.high", equalTo(21.55f))
        .body(
            "items[0].figures.source.quote",
            equalTo(List.of("USD 840 million", "21%", "USD 750 million")))
        .body("items[0]", not(hasKey("redacted")));
    JsonPath metrics = METRICS.awaitServed(call);
    assertThat(check.<String>getList("items[0].figures.metricId"))
        .isEqualTo(metrics.getList("items.id"));
    assertThat(metrics.getList("items.value", Double.class)).containsExactly(840e6, 21.0, 750e6);
    assertThat(metrics.<List<Map<String, String>>>getList("items.flags"))
        .hasSize(3)
        .allSatisfy(
            flags ->
                assertThat(flags)
                    .containsExactly(
                        Map.of("flag", "contradicted", "checkId", check.getString("items[0].id"))));
  }

  @Test
  void servesNoneWhereAllFits() {
    InventedCall call = registered(InventedCall.of("Larkspur Robotics", SOUND));

    assertThat(CHECKS.awaitServed(call).getList("items")).isEmpty();
    assertThat(METRICS.awaitServed(call).<List<?>>getList("items.flags"))
        .hasSize(3)
        .allSatisfy(flags -> assertThat(flags).isEmpty());
  }

  @Test
  void namesTheStatementWhoseRangeDoesNotFit() {
    InventedCall call =
        registered(
            InventedCall.of(
                "Larkspur Robotics",
                "For the full year we expect revenue of $440 million to $460 million, or $455 million at the midpoint."));

    List<String> expected =
        Extraction.guidance(call.text(), List.of()).stream().map(g -> g.id().toString()).toList();
    JsonPath checks = CHECKS.awaitServed(call);

    assertThat(checks.<String>getList("items.rule")).containsExactly("range-midpoint");
    assertThat(checks.<String>getList("items[0].figures.metricId")).containsExactly((String) null);
    assertThat(expected).contains(checks.getString("items[0].figures[0].guidanceId"));
    assertThat(checks.getBoolean("items[0].figures[0].flagged")).isTrue();
  }

  @Test
  void leavesOutTheWordsWhereTranscriptsMayNotBeRead() {
    InventedCall call = registered(InventedCall.of("Larkspur Robotics", SLIP));
    CHECKS.awaitServed(call);

    String body =
        As.reader()
            .get(CHECKS.path(call))
            .then()
            .statusCode(200)
            .body("items[0].figures.source", everyItem(not(hasKey("quote"))))
            .body("items[0].redacted", equalTo(List.of("figures.source.quote")))
            .extract()
            .asString();

    assertThat(body).contains("is no growth of 21 percent").doesNotContain("USD 840 million");
  }

  @Test
  void readsACallToItsEnd() {
    InventedCall call = registered(InventedCall.of("Larkspur Robotics", (SLIP + " ").repeat(3)));
    CHECKS.awaitServed(call);

    List<Map<String, Object>> checks = Pages.all(CHECKS.path(call), Map.of(), 1);

    assertThat(checks).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(checks).isEqualTo(CHECKS.awaitServed(call).getList("items"));
  }

  @Test
  void replacesTheChecksByThoseOfANewVersion() {
    InventedCall first = registered(InventedCall.of("Larkspur Robotics", SLIP));
    assertThat(CHECKS.awaitServed(first).getList("items")).isNotEmpty();

    InventedCall second = registered(first.corrected(SOUND));

    assertThat(CHECKS.awaitServed(second).getList("items")).isEmpty();
  }

  @Test
  void forgetsACallThatIsTakenDown() throws SQLException {
    InventedCall call = registered(InventedCall.of("Larkspur Robotics", SLIP));
    CHECKS.awaitServed(call);
    assertThat(stored(call)).isOne();

    Bus.send(
        Topics.TRANSCRIPTS,
        new TakenDown(call.transcriptId(), Instant.parse("2031-05-01T08:00:00Z")));

    await().untilAsserted(() -> As.partner().get(CHECKS.path(call)).then().statusCode(404));
    assertThat(stored(call)).isZero();
  }

  private int stored(InventedCall call) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from finding where transcript_id = '%s'"
                    .formatted(call.transcriptId()))) {
      rows.next();
      return rows.getInt(1);
    }
  }

  @Test
  void keepsToWhatIsPromised() {
    InventedCall call = registered(InventedCall.of("Larkspur Robotics", SLIP));
    CHECKS.awaitServed(call);

    PromisedParameters.areThoseOf("GET", CHECKS.path(call));
    As.service().get(CHECKS.path(call)).then().statusCode(403);
  }

  private static InventedCall registered(InventedCall call) {
    TextSource.hold(call);
    Bus.send(Topics.TRANSCRIPTS, call.registered());
    return call;
  }
}
