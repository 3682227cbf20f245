package io.tenor.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.tenor.extraction.FactIds;
import io.tenor.extraction.call.Call;
import io.tenor.extraction.call.CallOverrides;
import io.tenor.extraction.call.CallReader;
import io.tenor.kit.web.testing.As;
import io.tenor.stack.StackResource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StackResource.class)
class InternalTest {
  private final SampleCall call = SampleCall.fresh();

  @Inject ObjectMapper json;

  @Test
  void handsOutWhatWasRead() throws Exception {
    // given
    String text = call.text();
    CallOverrides overrides =
        new CallOverrides("Another Name", null, "FY2031", LocalDate.of(2031, 7, 1));
    JsonPath sent =
        SampleCall.plain()
            .queryParam("company", "Another Name")
            .queryParam("fiscalPeriod", "FY2031")
            .queryParam("date", "2031-07-01")
            .body(text)
            .post("/api/v1/transcripts")
            .jsonPath();

    // when
    String whole = As.service().get(path(sent, 1)).then().statusCode(200).extract().asString();

    // then
    record Whole(String sha256, String text, Call call, String seed) {}
    assertThat(json.readValue(whole, Whole.class))
        .isEqualTo(
            new Whole(
                sent.getString("sha256"),
                text,
                CallReader.read(text, overrides),
                FactIds.seed(sent.getString("sha256"), overrides)));
  }

  @Test
  void keepsOlderVersions() {
    // given
    SampleCall.send(call.text());
    JsonPath sent = SampleCall.send(call.saying("Revenue grew 13%.")).jsonPath();

    // then
    assertThat(text(sent, 1)).contains("12% to $340 million");
    assertThat(text(sent, 2)).contains("Revenue grew 13%.");
    As.service()
        .accept("application/json")
        .get(path(sent, 3))
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:tenor:problem:not-found"));
  }

  @Test
  void isClosedToCallersFromOutside() {
    JsonPath sent = SampleCall.send(call.text()).jsonPath();

    As.partner().get(path(sent, 1)).then().statusCode(403);
    As.reader().get(path(sent, 1)).then().statusCode(403);
    RestAssured.get(path(sent, 1)).then().statusCode(401);
  }

  private static String text(JsonPath sent, int version) {
    return As.service().get(path(sent, version)).then().statusCode(200).extract().path("text");
  }

  private static String path(JsonPath sent, int version) {
    return "/internal/transcripts/%s/versions/%d".formatted(sent.getString("id"), version);
  }
}
