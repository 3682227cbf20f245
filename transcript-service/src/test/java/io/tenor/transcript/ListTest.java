package io.tenor.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.tenor.kit.web.testing.As;
import io.tenor.kit.web.testing.Pages;
import io.tenor.kit.web.testing.PromisedParameters;
import io.tenor.stack.StackResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class ListTest {
  private static final String LIST = "/api/v1/transcripts";

  private final SampleCall call = SampleCall.fresh();

  /** Of four quarters in a row, the newest first; the last one has no date. */
  private final List<String> ids = new ArrayList<>();

  private String companyId;

  @BeforeEach
  void sendFourQuarters() {
    ids.clear();
    for (String quarter : List.of("2031Q3", "2031Q2", "2031Q1")) {
      ids.add(
          send(quarter, "2031-0%c-15".formatted("258".charAt(quarter.charAt(5) - '1'))).path("id"));
    }
    Response undated = send("2030Q4", "");
    ids.add(undated.path("id"));
    companyId = undated.path("company.id");
  }

  private Response send(String quarter, String date) {
    return SampleCall.plain()
        .queryParam("company", call.company())
        .queryParam("ticker", call.ticker())
        .queryParam("fiscalPeriod", quarter)
        .queryParam("date", date)
        .body(SampleCall.headless())
        .post(LIST);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 1000})
  void listsTheNewestFirst(int limit) {
    assertThat(Pages.all(LIST, Map.of("company", companyId), limit))
        .extracting(item -> item.get("id"))
        .containsExactlyElementsOf(ids);
  }

  @Test
  void listsCallsAsTheyAreServed() {
    String listed =
        As.reader().queryParam("company", companyId).queryParam("limit", 1).get(LIST).asString();

    assertThat(listed).contains(As.reader().get(LIST + "/" + ids.getFirst()).asString());
  }

  @Test
  void findsACompanyByWhateverItIsKnownBy() {
    for (String name :
        List.of(call.company(), call.company().toUpperCase(java.util.Locale.ROOT), companyId)) {
      assertFound(Map.of("company", name), 4);
    }
    assertFound(Map.of("company", call.company().replace(", Inc.", " Corp")), 4);
    assertFound(Map.of("ticker", call.ticker()), 4);
    assertFound(Map.of("ticker", call.ticker().toLowerCase(java.util.Locale.ROOT)), 4);
    assertFound(Map.of("ticker", call.ticker(), "company", "Nobody At All"), 0);
    assertFound(Map.of("company", "", "ticker", call.ticker()), 4);
  }

  @ParameterizedTest
  @CsvSource({
    "fiscalPeriod, 2031Q2, 1",
    "fiscalPeriod, 2029Q2, 0",
    "fiscalPeriod, '', 4",
    "from, 2031-05-15, 2",
    "from, 2031-05-16, 1",
    "to, 2031-05-15, 2",
    "to, 2031-05-14, 1",
    "to, 2031-01-01, 0"
  })
  void filters(String name, String value, int count) {
    assertFound(Map.of("company", companyId, name, value), count);
  }

  @Test
  void listsTheNewestVersionOnce() {
    // when
    send("2031Q2", "").then().statusCode(201).body("version", equalTo(2));

    // then
    As.partner()
        .queryParam("company", companyId)
        .queryParam("fiscalPeriod", "2031Q2")
        .get(LIST)
        .then()
        .body("items.id", contains(ids.get(1)))
        .body("items.version", contains(2))
        .body("items.date", contains("2031-05-15"));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    String next =
        As.partner().queryParam("limit", 1).get(LIST + "?company=" + companyId).path("next");

    assertRefused("company=" + companyId + "&ticker=X&cursor=" + next, "invalid-cursor");
    assertRefused("cursor=" + next, "invalid-cursor");
    assertRefused("cursor=abc", "invalid-cursor");
    assertRefused("limit=1001", "invalid-parameter");
    assertRefused("fiscalPeriod=Q2", "invalid-parameter");
    assertRefused("from=yesterday", "invalid-parameter");
    assertRefused("to=2031-13-01", "invalid-parameter");
    assertRefused("compnay=x", "invalid-parameter");
    RestAssured.get(LIST).then().statusCode(401);
    As.service().get(LIST).then().statusCode(403);
  }

  @Test
  void takesTheParametersThatArePromised() {
    PromisedParameters.areThoseOf("POST", LIST);
    PromisedParameters.areThoseOf("GET", LIST);
    PromisedParameters.areThoseOf("GET", LIST + "/" + companyId);
    PromisedParameters.areThoseOf("GET", LIST + "/" + companyId + "/text");
    PromisedParameters.areThoseOf("GET", LIST + "/" + companyId + "/turns");
    PromisedParameters.areThoseOf("GET", LIST + "/" + companyId + "/exchanges");
    PromisedParameters.areThoseOf("GET", "/api/v1/companies");
    PromisedParameters.areThoseOf("GET", "/api/v1/companies/" + companyId);
  }

  private static void assertFound(Map<String, String> query, int count) {
    As.reader().queryParams(query).get(LIST).then().statusCode(200).body("items", hasSize(count));
  }

  private static void assertRefused(String query, String problem) {
    As.partner()
        .get(LIST + "?" + query)
        .then()
        .statusCode(400)
        .contentType(containsString("application/problem+json"))
        .body("type", equalTo("urn:tenor:problem:" + problem));
  }
}
