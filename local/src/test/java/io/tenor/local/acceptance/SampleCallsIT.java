package io.tenor.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenor.local.client.Answer;
import io.tenor.local.client.Document;
import io.tenor.local.client.Gateway;
import io.tenor.local.samples.SampleCalls;
import io.tenor.local.suite.TemporarySuite;
import io.tenor.stack.Checkout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample calls go all the way: in by the gateway, out as facts tied to their texts. */
@ExtendWith(OneSuite.class)
class SampleCallsIT {
  private static final Path SAMPLES = Checkout.root().resolve("samples");

  private final Gateway partner;

  SampleCallsIT(TemporarySuite suite) {
    partner = suite.as("partner");
  }

  @ParameterizedTest
  @CsvSource({
    "halden-robotics-2025q1.txt,  Halden Robotics,  2025Q1, 2025-04-29, USD, Thandeka Mokoena, Rafael Quint",
    "halden-robotics-2025q2.txt,  Halden Robotics,  2025Q2, 2025-07-29, USD, THANDEKA MOKOENA, RAFAEL QUINT",
    "halden-robotics-2025q3.html, Halden Robotics,  2025Q3, 2025-10-28, USD, Thandeka Mokoena, Rafael Quint",
    "kumano-precision-2025q1.txt, KUMANO PRECISION, 2025Q1, 2025-08-06, JPY, Shinji Okabe, Clara Whitcombe",
    "kumano-precision-2025q2.txt, KUMANO PRECISION, 2025Q2, 2025-11-05, JPY, Shinji Okabe, Clara Whitcombe",
    "kumano-precision-2025q3.txt, Kumano Precision, 2025Q3, 2026-02-05, JPY, Shinji Okabe, Clara Whitcombe",
  })
  void readsCompanyPeriodAndPeople(
      String file,
      String company,
      String period,
      String date,
      String currency,
      String manager,
      String analyst)
      throws Exception {
    JsonNode call = read(file);

    assertThat(call.at("/company/name").asText()).startsWithIgnoringCase(company);
    assertThat(call.path("fiscalPeriod").asText()).isEqualTo(period);
    assertThat(call.path("date").asText()).isEqualTo(date);
    assertThat(call.path("currency").asText()).isEqualTo(currency);
    assertThat(people(call, "management")).anyMatch(manager::equalsIgnoreCase);
    assertThat(people(call, "analyst")).anyMatch(analyst::equalsIgnoreCase);
  }

  @Test
  void knowsTheQuartersOfACompanyAsOneCompanys() throws Exception {
    assertThat(
            List.of(
                read("kumano-precision-2025q1.txt").at("/company/id"),
                read("kumano-precision-2025q2.txt").at("/company/id")))
        .containsOnly(read("kumano-precision-2025q3.txt").at("/company/id"));
  }

  @Test
  void servesTheTextByteForByte() throws Exception {
    JsonNode call = read("halden-robotics-2025q2.txt");

    assertThat(partner.get("/transcripts/%s/text".formatted(call.path("id").asText())).bytes())
        .isEqualTo(Files.readAllBytes(SAMPLES.resolve("halden-robotics-2025q2.txt")))
        .contains('\r');
  }

  @Test
  void tiesEveryFactToTheCharactersThatStateIt() throws Exception {
    for (Path file : SampleCalls.in(SAMPLES)) {
      String id = read(file.getFileName().toString()).path("id").asText();
      String text = Calls.text(partner, id);
      List<JsonNode> facts = new ArrayList<>();
      facts.addAll(Calls.items(partner, "/transcripts/%s/metrics?limit=1000".formatted(id)));
      facts.addAll(Calls.items(partner, "/transcripts/%s/guidance?limit=1000".formatted(id)));

      assertThat(facts).hasSizeGreaterThan(4);
      assertThat(facts)
          .allSatisfy(
              fact ->
                  assertThat(fact.at("/source/quote").asText())
                      .isNotEmpty()
                      .isEqualTo(
                          text.substring(
                              fact.at("/source/start").asInt(), fact.at("/source/end").asInt())));
    }
  }

  @Test
  void givesAnInterpretersWordsToWhomTheyAreOf() throws Exception {
    JsonNode call = read("kumano-precision-2025q1.txt");
    String id = call.path("id").asText();
    String text = Calls.text(partner, id);
    List<JsonNode> turns = Calls.items(partner, "/transcripts/%s/turns?limit=1000".formatted(id));

    assertThat(turns)
        .filteredOn(turn -> spoken(turn, text).startsWith("Good afternoon. This is Kumano."))
        .singleElement()
        .satisfies(turn -> assertThat(turn.path("speaker").asText()).isEqualTo("Interpreter"))
        .satisfies(
            turn ->
                assertThat(spokenFor(call, turn.path("participantId").asText()))
                    .isEqualTo("Hiroto Kumano"));
  }

  private static String spokenFor(JsonNode call, String interpreter) {
    JsonNode whom = person(call, interpreter).path("speaksFor");
    return person(call, whom.asText()).path("name").asText();
  }

  private static JsonNode person(JsonNode call, String id) {
    for (JsonNode person : call.path("participants")) {
      if (person.path("id").asText().equals(id)) {
        return person;
      }
    }
    throw new AssertionError("nobody has the id " + id);
  }

  @Test
  void readsGuidanceThatTheSamplesAreMadeFor() throws Exception {
    JsonNode raised = guidance("halden-robotics-2025q2.txt", "raise");
    assertThat(raised).as("the range raised in July").isNotNull();
    JsonNode lowered = guidance("halden-robotics-2025q3.html", "lower");
    assertThat(lowered.path("metric").asText()).isEqualTo("ebitda_margin");
  }

  @Test
  void takesAFloorByReferenceFromTheFiguresOfTheCall() throws Exception {
    String id = read("kumano-precision-2025q2.txt").path("id").asText();

    assertThat(Calls.items(partner, "/transcripts/%s/guidance?limit=1000".formatted(id)))
        .filteredOn(statement -> statement.path("metric").asText().equals("bookings"))
        .singleElement()
        .satisfies(floor -> assertThat(floor.path("form").asText()).isEqualTo("floor"))
        .satisfies(
            floor -> assertThat(floor.path("low").decimalValue()).isEqualByComparingTo("12.5"))
        .satisfies(
            floor ->
                assertThat(partner.get("/metrics/" + floor.path("refersTo").asText()).status())
                    .isEqualTo(200));
  }

  private JsonNode guidance(String file, String action) throws Exception {
    String id = read(file).path("id").asText();
    return Calls.items(partner, "/transcripts/%s/guidance?limit=1000".formatted(id)).stream()
        .filter(statement -> statement.path("action").asText().equals(action))
        .findFirst()
        .orElseThrow();
  }

  /** New or known, as other tests send the same. */
  private JsonNode read(String file) throws Exception {
    Answer answer = partner.send(Document.of(SAMPLES.resolve(file)));
    assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
    return Calls.complete(partner, answer.json().path("id").asText());
  }

  private static List<String> people(JsonNode call, String kind) {
    List<String> names = new ArrayList<>();
    for (JsonNode person : call.path("participants")) {
      if (person.path("kind").asText().equals(kind)) {
        names.add(person.path("name").asText());
      }
    }
    return names;
  }

  private static String spoken(JsonNode turn, String text) {
    return text.substring(turn.at("/source/start").asInt(), turn.at("/source/end").asInt());
  }
}
