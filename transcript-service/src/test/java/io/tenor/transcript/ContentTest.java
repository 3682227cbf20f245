package io.tenor.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.tenor.kit.web.testing.As;
import io.tenor.kit.web.testing.Pages;
import io.tenor.stack.StackResource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class ContentTest {
  private final SampleCall call = SampleCall.fresh();

  @Test
  void servesPlainTextByteByByte() {
    // given
    String text =
        "\ufeff"
            + call.saying("Caf\u00e9 sales \u2013 \ud83d\udc4d \u2013 grew 12%.")
                .replace("\n", "\r\n");

    // when
    String path = sent(text);

    // then
    Response answer = As.partner().get(path + "/text");
    answer.then().statusCode(200).contentType("text/plain;charset=UTF-8");
    assertThat(answer.asByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void servesTurnsByTheirExactPlaces() {
    // given
    String text =
        "\ufeff" + call.saying("Caf\u00e9 sales \ud83d\udc4d grew 12%.").replace("\n", "\r\n");

    // when
    JsonPath turns = As.partner().get(sent(text) + "/turns").jsonPath();

    // then
    assertThat(turns.getList("items.speaker"))
        .containsExactly(
            "Operator", "Dana Whitfield", "Omar Reyes", "Operator", "Priya Nair", "Omar Reyes");
    assertThat(turns.getList("items.section"))
        .containsExactly("presentation", "presentation", "presentation", "qa", "qa", "qa");
    assertThat(turns.getList("items.index")).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(spoken(turns, text))
        .containsExactly(
            "Good day, and welcome to the call. I now hand over to Dana Whitfield.",
            "Thank you. With me is Omar Reyes, our chief executive.",
            "Caf\u00e9 sales \ud83d\udc4d grew 12%.",
            "Our first question comes from Priya Nair with Northgate Securities.",
            "Could you talk about margin in the second half?",
            "Sure. We expect about 31%.");
    assertThat(turns.getString("next")).isNull();
  }

  @Test
  void namesTheParticipantOfEachTurn() {
    // given
    String path = sent(call.text());

    // when
    JsonPath turns = As.partner().get(path + "/turns").jsonPath();
    JsonPath transcript = As.partner().get(path).jsonPath();

    // then
    assertThat(transcript.getList("participants.id")).doesNotHaveDuplicates();
    for (int turn = 0; turn < 6; turn++) {
      String id = turns.getString("items[%d].participantId".formatted(turn));
      assertThat(transcript.getString("participants.find { it.id == '%s' }.name".formatted(id)))
          .isEqualTo(turns.getString("items[%d].speaker".formatted(turn)));
    }
  }

  @Test
  void servesQuestionsWithTheirAnswers() {
    // given
    String path = sent(call.text());

    // when
    JsonPath exchanges = As.partner().get(path + "/exchanges").jsonPath();

    // then
    List<Map<String, Object>> turns = As.partner().get(path + "/turns").jsonPath().getList("items");
    assertThat(exchanges.getList("items"))
        .containsExactly(
            Map.of(
                "index", 0, "question", List.of(turns.get(4)), "answers", List.of(turns.get(5))));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 1000})
  void pagesToTheEnd(int limit) {
    // given
    String path = sent(call.questions(9));

    // then
    assertThat(Pages.all(path + "/turns", Map.of(), limit))
        .extracting(turn -> turn.get("index"))
        .hasSize(3 + 3 * 9)
        .doesNotHaveDuplicates();
    assertThat(Pages.all(path + "/exchanges", Map.of(), limit))
        .extracting(exchange -> exchange.get("index"))
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void refusesForeignCursors() {
    // given
    String path = sent(call.text());
    String next = As.partner().queryParam("limit", 2).get(path + "/turns").path("next");

    // then
    assertRefused(path + "/exchanges?cursor=" + next, "invalid-cursor");
    assertRefused(sent(SampleCall.fresh().text()) + "/turns?cursor=" + next, "invalid-cursor");
    assertRefused(path + "/turns?cursor=abc", "invalid-cursor");
    assertRefused(path + "/turns?limit=1001", "invalid-parameter");
    assertRefused(path + "/text?limit=1", "invalid-parameter");
    sent(call.saying("Revenue grew 13%."));
    assertRefused(path + "/turns?cursor=" + next, "invalid-cursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/text", "/turns", "/exchanges"})
  void tellsWhoHasItAlready(String content) {
    // given
    String path = sent(call.text());
    String tag = As.partner().get(path + content).then().statusCode(200).extract().header("ETag");
    assertThat(tag).matches("\"[^\"]+\"");

    // then
    As.partner()
        .header("If-None-Match", tag)
        .get(path + content)
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .header("Cache-Control", "private")
        .body(blankOrNullString());
    As.partner()
        .header("If-None-Match", "\"another\", " + tag)
        .get(path + content)
        .then()
        .statusCode(304);
    As.partner()
        .header("If-None-Match", "\"another\"")
        .get(path + content)
        .then()
        .statusCode(200)
        .header("Cache-Control", "private");

    // when
    sent(call.saying("Revenue grew 13%."));

    // then
    As.partner().header("If-None-Match", tag).get(path + content).then().statusCode(200);
  }

  @Test
  void servesTheNewestVersion() {
    // given
    String path = sent(call.text());

    // when
    String corrected = call.saying("Revenue grew 13% to $343 million.");
    sent(corrected);

    // then
    assertThat(As.partner().get(path + "/text").asString()).isEqualTo(corrected);
    assertThat(spoken(As.partner().get(path + "/turns").jsonPath(), corrected))
        .contains("Revenue grew 13% to $343 million.");
  }

  @Test
  void readsHtmlInTheCharsetThatItIsSentIn() {
    // given
    String page =
        "<html><body><pre>" + call.saying("Caf\u00e9 sales grew.") + "</pre></body></html>";

    // when
    Response answer =
        SampleCall.as("text/html; charset=windows-1252")
            .body(page.getBytes(Charset.forName("windows-1252")))
            .post("/api/v1/transcripts");

    // then
    answer.then().statusCode(201).body("company.ticker", equalTo(call.ticker()));
    assertThat(As.partner().get(answer.header("Location") + "/text").asString())
        .contains("Caf\u00e9 sales grew.")
        .doesNotContain("<pre>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/text", "/turns", "/exchanges"})
  void isClosedToCallersWhoMayNotReadTranscripts(String content) {
    String path = sent(call.text());

    As.reader().get(path + content).then().statusCode(403).contentType("application/problem+json");
    As.reader().get(path).then().statusCode(200);
    As.service().get(path).then().statusCode(403);
    As.partner()
        .get("/api/v1/transcripts/00000000-0000-4000-8000-000000000000" + content)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
    As.partner().get("/api/v1/transcripts/no-id" + content).then().statusCode(404);
  }

  private static String sent(String text) {
    return SampleCall.send(text).then().statusCode(201).extract().header("Location");
  }

  private static List<String> spoken(JsonPath turns, String text) {
    return turns.<Map<String, Integer>>getList("items.source").stream()
        .map(source -> text.substring(source.get("start"), source.get("end")))
        .toList();
  }

  private static void assertRefused(String path, String problem) {
    As.partner()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tenor:problem:" + problem));
  }
}
