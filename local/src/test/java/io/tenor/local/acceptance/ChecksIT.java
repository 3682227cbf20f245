package io.tenor.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenor.local.client.Answer;
import io.tenor.local.client.Document;
import io.tenor.local.client.Gateway;
import io.tenor.local.samples.SampleCalls;
import io.tenor.local.suite.TemporarySuite;
import io.tenor.stack.Checkout;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the sample calls state wrongly is kept as stated and flagged, and nothing else is. */
@ExtendWith(OneSuite.class)
class ChecksIT {
  private static final Path SAMPLES = Checkout.root().resolve("samples");
  private static final String GARBLED = "halden-robotics-2025q1.txt";

  private final Gateway partner;
  private final Gateway reader;

  ChecksIT(TemporarySuite suite) {
    partner = suite.as("partner");
    reader = suite.as("reader");
  }

  @Test
  void keepsTheGarbledFigureAsStatedAndFlagsIt() throws Exception {
    String id = read(GARBLED);

    JsonNode check = items(partner, id, "checks").getFirst();
    List<JsonNode> flagged = flagged(id);

    assertThat(flagged).hasSize(1);
    JsonNode figure = flagged.getFirst();
    assertThat(figure.path("metric").asText()).isEqualTo("free_cash_flow");
    assertThat(figure.path("value").decimalValue()).isEqualByComparingTo("9100000000");
    assertThat(figure.at("/flags/0/flag").asText()).isEqualTo("scale");
    assertThat(figure.at("/flags/0/checkId")).isEqualTo(check.path("id"));
    assertThat(check.path("figures"))
        .filteredOn(compared -> compared.path("flagged").asBoolean())
        .singleElement()
        .satisfies(
            compared -> assertThat(compared.path("metricId")).isEqualTo(figure.path("id")),
            compared -> assertThat(compared.path("source")).isEqualTo(figure.path("source")));
    assertThat(check.path("explanation").asText()).contains("free cash flow");
  }

  @Test
  void flagsNothingThatFits() throws Exception {
    for (Path file : SampleCalls.in(SAMPLES)) {
      if (!file.endsWith(GARBLED)) {
        String id = read(file.getFileName().toString());
        assertThat(items(partner, id, "checks")).as(file.toString()).isEmpty();
        assertThat(flagged(id)).as(file.toString()).isEmpty();
      }
    }
  }

  @Test
  void tellsTheNumbersToThoseWhoMayNotReadTheWords() throws Exception {
    String id = read(GARBLED);

    JsonNode check = items(reader, id, "checks").getFirst();

    assertThat(check.path("redacted"))
        .extracting(JsonNode::asText)
        .containsOnly("figures.source.quote");
    assertThat(check.findValues("quote")).isEmpty();
    assertThat(check.path("explanation"))
        .isEqualTo(items(partner, id, "checks").getFirst().path("explanation"));
  }

  private List<JsonNode> flagged(String id) throws Exception {
    List<JsonNode> flagged = new ArrayList<>(items(partner, id, "metrics"));
    flagged.removeIf(metric -> metric.path("flags").isEmpty());
    return flagged;
  }

  private static List<JsonNode> items(Gateway gateway, String id, String what) throws Exception {
    return Calls.items(gateway, "/transcripts/%s/%s?limit=1000".formatted(id, what));
  }

  /** New or known, as other tests send the same. */
  private String read(String file) throws Exception {
    Answer answer = partner.send(Document.of(SAMPLES.resolve(file)));
    assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
    String id = answer.json().path("id").asText();
    Calls.complete(partner, id);
    return id;
  }
}
