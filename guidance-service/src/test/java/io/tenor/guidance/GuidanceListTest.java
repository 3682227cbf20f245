package io.tenor.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tenor.facts.testing.TextSource;
import io.tenor.kit.web.testing.As;
import io.tenor.kit.web.testing.Pages;
import io.tenor.kit.web.testing.PromisedParameters;
import io.tenor.stack.StackResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(StackResource.class)
@WithTestResource(TextSource.class)
class GuidanceListTest {
  private static final int MANY = 1100;

  @Inject AgroalDataSource database;

  private final UUID call = UUID.randomUUID();
  private final UUID companyId = UUID.randomUUID();
  private final String ofCall = "/api/v1/transcripts/%s/guidance".formatted(call);

  @BeforeEach
  void storeManyStatements() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into call (transcript_id, version, served_version, status, company_id, company)
          values ('%1$s', 1, 1, 'COMPLETE', '%2$s', 'Tern Foods');
          insert into guidance (id, transcript_id, metric, label, kind, period, form, low, high, unit,
            action, speaker, section, confidence, conditions, prior_low, prior_high,
            source_start, source_end, quote, evidence, rule)
          select gen_random_uuid(), '%1$s', 'revenue', 'organic sales', 'yoy',
            case when i %% 2 = 0 then 'FY2031' else '2031Q2' end, 'range', 4.50, 6, 'percent',
            case when i %% 4 = 0 then 'raise' else 'initiate' end, 'Ada Brook', 'qa', 0.9,
            '{"words": [{"start": 3, "end": 9, "quote": "if oats stay cheap"}]}', 3, 5,
            i * 10, i * 10 + 5, 'sales will grow by ' || i, '{}', 'expect'
          from generate_series(1, %3$d) i"""
              .formatted(call, companyId, MANY));
    }
  }

  @Test
  void readsListsToTheirEnds() {
    assertThat(Pages.all(ofCall, Map.of(), 1000)).hasSize(MANY).doesNotHaveDuplicates();
    assertThat(Pages.all("/api/v1/guidance", Map.of("company", companyId), 99))
        .hasSize(MANY)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "period, FY2031, 550",
    "period, FY1999, 0",
    "action, raise, 275",
    "action, withdraw, 0",
    "metric, revenue, 1000",
    "metric, ebitda, 0",
    "metric, '', 1000"
  })
  void filters(String name, String value, int count) {
    As.partner()
        .queryParam("company", companyId)
        .queryParam(name, value)
        .queryParam("limit", 1000)
        .get("/api/v1/guidance")
        .then()
        .statusCode(200)
        .body("items", hasSize(count));
  }

  @Test
  void servesAStatement() {
    String id = As.partner().get(ofCall).path("items[0].id");

    As.partner()
        .get("/api/v1/guidance/" + id)
        .then()
        .statusCode(200)
        .body(containsString("\"low\":4.50,\"high\":6,"))
        .body("prior", equalTo(Map.of("low", 3, "high", 5)))
        .body("conditions[0].quote", equalTo("if oats stay cheap"))
        .body("supersedes", nullValue())
        .body("refersTo", nullValue())
        .body("$", hasKey("supersedes"))
        .body("$", not(hasKey("redacted")));
  }

  @Test
  void leavesOutTheWordsWhereTranscriptsMayNotBeRead() {
    As.reader()
        .get(ofCall)
        .then()
        .statusCode(200)
        .body("items[0]", not(hasKey("label")))
        .body("items[0].source", not(hasKey("quote")))
        .body("items[0].conditions[0]", equalTo(Map.of("start", 3, "end", 9)))
        .body("items[0]", hasEntry("action", "initiate"))
        .body("items[0].redacted", contains("label", "source.quote", "conditions.quote"))
        .body(not(containsString("oats")));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    As.partner()
        .get("/api/v1/guidance?action=rise")
        .then()
        .statusCode(400)
        .body("detail", containsString("initiate, reiterate, raise, lower, narrow, withdraw"));
    As.partner()
        .get("/api/v1/guidance?metric=revnue")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:tenor:problem:invalid-parameter"))
        .body("detail", containsString("revenue, cost_of_revenue"));
    As.partner()
        .get("/api/v1/guidance?period=FY-2031")
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:tenor:problem:invalid-parameter"))
        .body("detail", containsString("FY2021"));
    As.partner()
        .get("/api/v1/guidance?segment=x")
        .then()
        .statusCode(400)
        .body("detail", containsString("segment"));
    As.partner().get("/api/v1/guidance/" + UUID.randomUUID()).then().statusCode(404);
    As.service().get("/api/v1/guidance").then().statusCode(403);
    RestAssured.get("/api/v1/guidance").then().statusCode(401);
  }

  @Test
  void takesTheParametersThatArePromised() {
    PromisedParameters.areThoseOf(
        "GET", "/api/v1/transcripts/%s/guidance".formatted(UUID.randomUUID()));
    PromisedParameters.areThoseOf("GET", "/api/v1/guidance");
    PromisedParameters.areThoseOf("GET", "/api/v1/guidance/" + UUID.randomUUID());
  }
}
