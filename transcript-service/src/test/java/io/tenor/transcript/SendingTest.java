package io.tenor.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.tenor.contracts.Topics;
import io.tenor.contracts.TranscriptEvent.Registered;
import io.tenor.kit.messaging.testing.Bus;
import io.tenor.kit.web.testing.As;
import io.tenor.stack.StackResource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class SendingTest {

  @Test
  void takesACall() {
    // given
    SampleCall call = SampleCall.fresh();

    // when
    Response answer =
        SampleCall.plain()
            .queryParam("sourceName", "larkspur.txt")
            .body(call.text())
            .post("/api/v1/transcripts");

    // then
    answer
        .then()
        .statusCode(201)
        .header("Location", "/api/v1/transcripts/" + answer.path("id"))
        .body(
            "version", equalTo(1),
            "sourceName", equalTo("larkspur.txt"),
            "company.name", equalTo(call.company()),
            "company.ticker", equalTo(call.ticker()),
            "fiscalPeriod", equalTo("2031Q2"),
            "date", equalTo("2031-07-28"),
            "currency", equalTo("USD"),
            "status.metrics", equalTo("pending"),
            "status.guidance", equalTo("pending"),
            "status", not(hasKey("reasons")));
    assertThat(answer.<List<String>>path("participants.name"))
        .containsExactly("Dana Whitfield", "Omar Reyes", "Priya Nair", "Operator");
    assertThat(answer.<List<String>>path("participants.kind"))
        .containsExactly("management", "management", "analyst", "operator");
    assertThat(As.reader().get(answer.header("Location")).asString()).isEqualTo(answer.asString());
  }

  @Test
  void tellsOfACall() {
    // given
    SampleCall call = SampleCall.fresh();

    // when
    JsonPath sent = SampleCall.send(call.text()).jsonPath();

    // then
    assertThat(registered(sent.getString("id"), 1))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.version()).isEqualTo(1);
              assertThat(event.sha256()).isEqualTo(sent.getString("sha256"));
              assertThat(event.companyId())
                  .isEqualTo(UUID.fromString(sent.getString("company.id")));
              assertThat(event.company()).isEqualTo(call.company());
              assertThat(event.ticker()).isEqualTo(call.ticker());
              assertThat(event.fiscalPeriod()).isEqualTo("2031Q2");
              assertThat(event.date()).isEqualTo(LocalDate.of(2031, 7, 28));
            });
  }

  @Test
  void answersTheSameBytesWithTheSameCall() {
    // given
    String text = SampleCall.fresh().text();
    String first = SampleCall.send(text).then().statusCode(201).extract().asString();

    // when
    Response again =
        SampleCall.plain()
            .queryParam("company", "Somebody Else")
            .queryParam("fiscalPeriod", "FY2019")
            .body(text)
            .post("/api/v1/transcripts");

    // then
    again.then().statusCode(200);
    assertThat(again.asString()).isEqualTo(first);
  }

  @Test
  void takesADocumentThatIsSentTwentyTimesAtOnceOnce() {
    // given
    String text = SampleCall.fresh().text();

    // when
    List<Response> answers = AtOnce.map(20, i -> SampleCall.send(text));

    // then
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
    assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(19);
    assertThat(answers.stream().<String>map(answer -> answer.path("id")).distinct()).hasSize(1);
    assertThat(registered(answers.getFirst().path("id"), 1)).hasSize(1);
  }

  @Test
  void takesOtherBytesOfACallAsItsNextVersion() {
    // given
    SampleCall call = SampleCall.fresh();
    JsonPath first = SampleCall.send(call.text()).jsonPath();

    // when
    Response second = SampleCall.send(call.saying("Revenue grew 13% to $343 million."));

    // then
    second
        .then()
        .statusCode(201)
        .header("Location", "/api/v1/transcripts/" + first.getString("id"))
        .body("id", equalTo(first.getString("id")), "version", equalTo(2))
        .body("participants.id", equalTo(first.getList("participants.id")));
    assertThat(registered(first.getString("id"), 2))
        .extracting(Registered::version)
        .containsExactly(1, 2);
    SampleCall.send(call.text()).then().statusCode(200).body("version", equalTo(2));
  }

  @Test
  void makesVersionsOfDocumentsThatComeAtOnce() {
    // given
    SampleCall call = SampleCall.fresh();

    // when
    List<Response> answers =
        AtOnce.map(12, i -> SampleCall.send(call.saying("Revenue grew %d%%.".formatted(i + 1))));

    // then
    assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
    assertThat(answers.stream().<String>map(answer -> answer.path("id")).distinct()).hasSize(1);
    assertThat(answers.stream().<Integer>map(answer -> answer.path("version")).sorted())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(registered(answers.getFirst().path("id"), 12))
        .extracting(Registered::version)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  }

  private static List<Registered> registered(String id, int count) {
    return await()
        .until(
            () -> Bus.events(Topics.TRANSCRIPTS, id, Registered.TYPE, Registered.class),
            events -> events.size() >= count);
  }
}
