package io.tenor.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.tenor.contracts.MetricsEvent;
import io.tenor.contracts.Topics;
import io.tenor.contracts.TranscriptEvent.Registered;
import io.tenor.contracts.TranscriptEvent.TakenDown;
import io.tenor.kit.messaging.testing.Bus;
import io.tenor.kit.web.testing.As;
import io.tenor.kit.web.testing.Pages;
import io.tenor.stack.StackResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class TakedownTest {
  @Inject AgroalDataSource database;

  private final SampleCall call = SampleCall.fresh();
  private String path;
  private String id;

  @BeforeEach
  void sendTwoVersions() {
    path = SampleCall.send(call.text()).header("Location");
    SampleCall.send(call.saying("Sales of umbrellas grew 13%.")).then().statusCode(201);
    id = As.partner().get(path).path("id");
  }

  @Test
  void leavesNothingOfACall() throws SQLException {
    // when
    As.operator().delete(path).then().statusCode(204);

    // then
    for (String gone : List.of(path, path + "/text", path + "/turns", path + "/exchanges")) {
      As.partner().get(gone).then().statusCode(404).contentType("application/problem+json");
    }
    As.service().get("/internal/transcripts/%s/versions/1".formatted(id)).then().statusCode(404);
    As.service().get("/internal/transcripts/%s/versions/2".formatted(id)).then().statusCode(404);
    As.partner()
        .queryParam("ticker", call.ticker())
        .get("/api/v1/transcripts")
        .then()
        .body("items", hasSize(0));
    assertThat(texts("%" + call.company() + "%")).isZero();
    As.operator().delete(path).then().statusCode(404);
  }

  @Test
  void tellsTheOtherServices() {
    // when
    As.operator().delete(path).then().statusCode(204);

    // then
    List<ConsumerRecord<String, String>> records =
        await().until(() -> Bus.records(Topics.TRANSCRIPTS, id), events -> events.size() == 3);
    assertThat(records)
        .extracting(record -> Bus.header(record, "ce_type"))
        .containsExactly(Registered.TYPE, Registered.TYPE, TakenDown.TYPE);
    assertThat(records).noneMatch(record -> record.value().contains("umbrellas"));
  }

  @Test
  void leavesNothingOfACompanyThatHasNoOtherCall() {
    // given
    String company = As.partner().get(path).path("company.id");

    // when
    As.operator().delete(path).then().statusCode(204);

    // then
    As.partner().get("/api/v1/companies/" + company).then().statusCode(404);
    assertThat(Pages.all("/api/v1/companies", Map.of(), 1000))
        .extracting(other -> other.get("name"))
        .doesNotContain(call.company());
    SampleCall.send(call.text()).then().statusCode(201).body("company.id", not(equalTo(company)));
  }

  @Test
  void leavesACompanyWithItsOtherCalls() {
    // given
    String other = SampleCall.send(call.in("Q3 2031").text()).header("Location");
    String company = As.partner().get(path).path("company.id");

    // when
    As.operator().delete(path).then().statusCode(204);

    // then
    As.partner().get("/api/v1/companies/" + company).then().statusCode(200);
    As.partner().get(other).then().statusCode(200).body("company.id", equalTo(company));
    SampleCall.send(call.text()).then().statusCode(201).body("company.id", equalTo(company));
  }

  @Test
  void takesACallOfTheCompanyThatGoesMeanwhile() {
    for (int i = 0; i < 10; i++) {
      // given
      SampleCall going = SampleCall.fresh();
      String home = SampleCall.send(going.text()).header("Location");

      // when
      List<Integer> answers =
          AtOnce.map(
              2,
              one ->
                  one == 0
                      ? As.operator().delete(home).statusCode()
                      : SampleCall.send(going.in("Q3 2031").text()).statusCode());

      // then
      assertThat(answers).containsExactly(204, 201);
    }
  }

  @Test
  void takesTheSameBytesAsANewCall() {
    // given
    As.operator().delete(path).then().statusCode(204);

    // when
    Response again = SampleCall.send(call.text());

    // then
    again.then().statusCode(201).body("version", equalTo(1));
    assertThat(again.<String>path("id")).isNotEqualTo(id);
  }

  @Test
  void bringsNothingBackByALateEvent() {
    // given
    As.operator().delete(path).then().statusCode(204);

    // when
    Bus.send(
        Topics.METRICS, new MetricsEvent.Failed(UUID.fromString(id), 2, "late", Instant.now()));
    String other = SampleCall.send(call.text()).path("id");
    Bus.sendToPartitionOf(
        id,
        Topics.METRICS,
        new MetricsEvent.Failed(UUID.fromString(other), 1, "marker", Instant.now()));

    // then
    await()
        .until(
            () -> As.partner().get("/api/v1/transcripts/" + other).path("status.metrics"),
            "failed"::equals);
    As.partner().get(path).then().statusCode(404);
    assertThat(Bus.records("tenor.dead-letter.transcript-service", id)).isEmpty();
  }

  @Test
  void needsThePermissionBesidesTheScope() {
    As.partner()
        .delete(path)
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tenor:problem:forbidden"));
    As.reader().delete(path).then().statusCode(403);
    As.service().delete(path).then().statusCode(403);
    RestAssured.delete(path).then().statusCode(401);
    As.partner().get(path).then().statusCode(200);
  }

  private long texts(String like) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("select count(*) from call_text where text like ?")) {
      statement.setString(1, like);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
