package io.tenor.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tenor.extraction.taxonomy.MetricWords;
import io.tenor.facts.testing.TextSource;
import io.tenor.kit.web.testing.As;
import io.tenor.kit.web.testing.Pages;
import io.tenor.kit.web.testing.PromisedCodes;
import io.tenor.kit.web.testing.PromisedParameters;
import io.tenor.stack.StackResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(TextSource.class)
class MetricsListTest {
  private static final int MANY = 1200;

  @Inject AgroalDataSource database;

  private final UUID call = UUID.randomUUID();
  private final UUID companyId = UUID.randomUUID();
  private final String company = "Company " + companyId;
  private final String ofCall = "/api/v1/transcripts/%s/metrics".formatted(call);

  @BeforeEach
  void storeManyFigures() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into call (transcript_id, version, served_version, status, company_id, company)
          values ('%1$s', 1, 1, 'COMPLETE', '%2$s', '%3$s');
          insert into metric
          select gen_random_uuid(), '%1$s', case when i %% 3 = 0 then 'gross_margin' else 'revenue' end,
            'net sales of pumps', case when i %% 2 = 0 then 'Pumps' end, 'level', i * 1000000.50, 'USD',
            '2031Q1', '2031-01-01/2031-03-31', null, false, 'Ada Brook', 'qa', 0.97, i * 10, i * 10 + 5,
            'USD ' || i || ' million', '{"metric": {"start": 1, "end": 4}}', 'amount'
          from generate_series(1, %4$d) i"""
              .formatted(call, companyId, company, MANY));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 7})
  void readsACallToItsEnd(int limit) {
    List<Map<String, Object>> items = Pages.all(ofCall, Map.of(), limit);

    assertThat(items).hasSize(MANY).doesNotHaveDuplicates();
    assertThat(items)
        .extracting(item -> (Integer) ((Map<?, ?>) item.get("source")).get("start"))
        .isSorted();
  }

  @Test
  void readsASearchToItsEnd() {
    List<Map<String, Object>> items =
        Pages.all("/api/v1/metrics", Map.of("company", company, "metric", "revenue"), 300);

    assertThat(items).hasSize(MANY * 2 / 3).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "segment, pumps, 600",
    "segment, PUMPS, 600",
    "segment, Fans, 0",
    "metric, gross_margin, 400",
    "metric, other, 0",
    "metric, '', 1000",
    "period, 2031Q1, 1000",
    "period, 2030Q4, 0",
    "period, CY2031, 0",
    "period, 2031-04, 0",
    "period, 2031-06-30, 0",
    "period, cumulative, 0",
    "period, '', 1000",
    "kind, level, 1000",
    "kind, yoy, 0",
    "basis, nongaap, 0",
    "basis, '', 1000"
  })
  void filters(String name, String value, int count) {
    As.partner()
        .queryParam("company", companyId)
        .queryParam(name, value)
        .queryParam("limit", 1000)
        .get("/api/v1/metrics")
        .then()
        .statusCode(200)
        .body("items", hasSize(count));
  }

  @Test
  void servesNumbersExactly() {
    As.partner()
        .queryParam("limit", 1)
        .get(ofCall)
        .then()
        .statusCode(200)
        .header("Cache-Control", "private")
        .body(containsString("\"value\":1000000.50,"))
        .body(containsString("\"basis\":null,"))
        .body("items[0].calendarPeriod", equalTo("2031-01-01/2031-03-31"))
        .body("items[0].evidence.metric.start", equalTo(1))
        .body("items[0].evidence.period", equalTo(null))
        .body("items[0]", not(hasKey("redacted")));
  }

  @Test
  void leavesOutTheWordsWhereTranscriptsMayNotBeRead() {
    String id = Pages.all(ofCall, Map.of(), 1000).getFirst().get("id").toString();

    As.reader()
        .get(ofCall)
        .then()
        .statusCode(200)
        .body("items", everyItem(not(hasKey("label"))))
        .body("items.source", everyItem(not(hasKey("quote"))))
        .body("items.redacted", everyItem(equalTo(List.of("label", "source.quote"))))
        .body("items[1].segment", equalTo("Pumps"));
    As.reader()
        .queryParam("company", company)
        .get("/api/v1/metrics")
        .then()
        .body("items", everyItem(not(hasKey("label"))));
    As.reader().get("/api/v1/metrics/" + id).then().statusCode(200).body("$", not(hasKey("label")));
    As.partner()
        .get("/api/v1/metrics/" + id)
        .then()
        .statusCode(200)
        .body("label", equalTo("net sales of pumps"), "source.quote", equalTo("USD 1 million"));
  }

  @Test
  void refusesCursorsOfOtherLists() {
    String next = As.partner().get(ofCall).path("next");

    assertRefused("/api/v1/metrics?cursor=" + next, "invalid-cursor");
    assertRefused(
        "/api/v1/transcripts/%s/metrics?cursor=%s".formatted(UUID.randomUUID(), next),
        "invalid-cursor");
    assertRefused(ofCall + "?cursor=abc", "invalid-cursor");
  }

  @Test
  void refusesToMixVersions() throws SQLException {
    String next = As.partner().get(ofCall).path("next");
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "update call set served_version = 2 where transcript_id = '%s'".formatted(call));
    }

    assertRefused(ofCall + "?cursor=" + next, "invalid-cursor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=-1",
        "limit=1001",
        "limit=x",
        "compnay=x",
        "kind=sideways",
        "basis=gaap",
        "metric=revnue",
        "metric=Revenue",
        "metric=none",
        "period=2021-Q2",
        "period=2021Q5",
        "period=2021-13",
        "period=2021-06-32",
        "period=2021",
        "metric=a&metric=b",
        "company=a%00b"
      })
  void refusesWhatItDoesNotKnow(String query) {
    assertRefused("/api/v1/metrics?" + query, "invalid-parameter");
  }

  @Test
  void saysWhichMetricsAndPeriodsThereAre() {
    As.partner()
        .get("/api/v1/metrics?metric=revnue")
        .then()
        .statusCode(400)
        .body("detail", containsString("revenue, cost_of_revenue"));
    As.partner()
        .get("/api/v1/metrics?period=2021-Q2")
        .then()
        .statusCode(400)
        .body("detail", containsString("2021Q2, 2021H1, 2021-9M, FY2021, CY2021"));
    PromisedCodes.areThose("MetricCode", MetricWords.codes());
  }

  @Test
  void takesTheParametersThatArePromised() {
    PromisedParameters.areThoseOf("GET", ofCall);
    PromisedParameters.areThoseOf("GET", "/api/v1/metrics");
    PromisedParameters.areThoseOf("GET", "/api/v1/metrics/" + call);
  }

  private static void assertRefused(String path, String problem) {
    As.partner()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tenor:problem:" + problem), "detail", not(equalTo(null)));
  }

  @Test
  void answersEveryRefusalWithAProblem() {
    RestAssured.get(ofCall)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", startsWith("Bearer"))
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tenor:problem:unauthenticated"));
    RestAssured.given()
        .auth()
        .oauth2("no.such.token")
        .get(ofCall)
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
    As.service()
        .get(ofCall)
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:tenor:problem:forbidden"));
    As.service().get("/api/v1/metrics").then().statusCode(403);
    As.partner()
        .get("/api/v1/metrics/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:tenor:problem:not-found"));
    As.partner().get("/api/v1/metrics/no-id").then().statusCode(404);
    As.partner()
        .get("/api/v1/transcripts/%s/metrics".formatted(UUID.randomUUID()))
        .then()
        .statusCode(404);
    As.partner().get("/nowhere").then().statusCode(404).contentType("application/problem+json");
    As.partner().delete(ofCall).then().statusCode(405).contentType("application/problem+json");
    As.partner()
        .body(new byte[6_000_000])
        .post("/api/v1/metrics")
        .then()
        .statusCode(413)
        .contentType("application/problem+json");
  }
}
