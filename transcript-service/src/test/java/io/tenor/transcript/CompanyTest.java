package io.tenor.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.tenor.kit.web.testing.As;
import io.tenor.kit.web.testing.Pages;
import io.tenor.stack.StackResource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(StackResource.class)
class CompanyTest {
  private final SampleCall call = SampleCall.fresh();

  @Test
  void servesACompanyAtItsHome() {
    // given
    String id = SampleCall.send(call.text()).path("company.id");

    // then
    As.reader()
        .get("/api/v1/companies/" + id)
        .then()
        .statusCode(200)
        .body("id", equalTo(id), "name", equalTo(call.company()), "ticker", equalTo(call.ticker()));
    As.service().get("/api/v1/companies/" + id).then().statusCode(403);
    RestAssured.get("/api/v1/companies").then().statusCode(401);
    As.partner().get("/api/v1/companies/" + UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void recognisesACompanyByItsTicker() {
    // given
    String id = SampleCall.send(call.text()).path("company.id");

    // when
    SampleCall renamed = new SampleCall("Entirely Renamed", call.ticker(), "Q3 2031");
    Response answer = SampleCall.send(renamed.text());

    // then
    answer.then().body("company.id", equalTo(id), "company.name", equalTo("Entirely Renamed"));
    As.partner().get("/api/v1/companies/" + id).then().body("name", equalTo(call.company()));
  }

  @ParameterizedTest
  @CsvSource({
    "'%s Mills, Inc.', '%S MILLS INCORPORATED'",
    "'%s Mills', 'The %s Mills Company'",
    "'%s M\u00fcller & S\u00f6hne AG', '%s Muller and Sohne'",
    "'%s S.A. de C.V.', '%s SA de CV'",
    "'%s''s Mills Ltd', '%ss Mills PLC'"
  })
  void recognisesACompanyByItsNameHoweverWritten(String one, String other) {
    // given
    String name = call.company().substring(0, 8);
    String id = named(one.formatted(name), "2031Q1").path("company.id");

    // then
    named(other.formatted(name), "2031Q2")
        .then()
        .statusCode(201)
        .body("company.id", equalTo(id), "version", equalTo(1));
  }

  @Test
  void tellsCompaniesOfOtherNamesApart() {
    String name = call.company().substring(0, 8);
    String id = named(name + " Mills", "2031Q1").path("company.id");

    assertThat(named(name + " Mills China", "2031Q1").<String>path("company.id")).isNotEqualTo(id);
    assertThat(named(name, "2031Q1").<String>path("company.id")).isNotEqualTo(id);
  }

  @Test
  void trustsTheSendersNameOverThePrintedTicker() {
    // given
    String id = SampleCall.send(call.text()).path("id");

    // when
    Response other =
        SampleCall.plain()
            .queryParam("company", call.company() + " of Elsewhere")
            .body(call.saying("Revenue grew 13%."))
            .post("/api/v1/transcripts");

    // then
    other.then().statusCode(201).body("version", equalTo(1));
    assertThat(other.<String>path("id")).isNotEqualTo(id);
  }

  @Test
  void learnsWhatItDidNotKnow() {
    // given
    String text = SampleCall.headless();
    Response first =
        SampleCall.plain()
            .queryParam("ticker", call.ticker())
            .queryParam("fiscalPeriod", "2031Q1")
            .body(text)
            .post("/api/v1/transcripts");
    first.then().body("company.name", nullValue(), "company.ticker", equalTo(call.ticker()));

    // when
    SampleCall.send(call.text());

    // then
    As.partner().get(first.header("Location")).then().body("company.name", equalTo(call.company()));
  }

  @Test
  void neverMergesCallsOfUnknownCompany() {
    // when
    Response one = SampleCall.send(SampleCall.headless());
    Response other = SampleCall.send(SampleCall.headless());

    // then
    one.then().statusCode(201).body("company", nullValue(), "fiscalPeriod", nullValue());
    other.then().statusCode(201).body("version", equalTo(1));
    assertThat(one.<String>path("id")).isNotEqualTo(other.path("id"));
  }

  @Test
  void neverMergesCallsOfUnknownPeriod() {
    // when
    Response one = named(SampleCall.headless(), call.company(), "");
    Response other = named(SampleCall.headless(), call.company(), "");

    // then
    assertThat(one.<String>path("company.id")).isEqualTo(other.path("company.id"));
    other.then().statusCode(201).body("version", equalTo(1), "fiscalPeriod", nullValue());
    assertThat(one.<String>path("id")).isNotEqualTo(other.path("id"));
  }

  @Test
  void makesOneCompanyOfCallsThatComeAtOnce() {
    // when
    List<String> ids =
        AtOnce.map(12, i -> SampleCall.send(call.in("Q1 " + (2001 + i)).text())).stream()
            .map(answer -> answer.<String>path("company.id"))
            .toList();

    // then
    assertThat(ids).hasSize(12);
    assertThat(ids.stream().distinct()).hasSize(1);
  }

  @Test
  void listsCompaniesByName() {
    // given
    List<String> ids =
        IntStream.range(0, 5)
            .mapToObj(i -> SampleCall.send(SampleCall.fresh().text()))
            .map(answer -> answer.<String>path("company.id"))
            .toList();

    // when
    List<Map<String, Object>> companies = Pages.all("/api/v1/companies", Map.of(), 2);

    // then
    assertThat(companies).extracting(company -> company.get("id")).containsAll(ids);
    assertThat(companies).doesNotHaveDuplicates();
    As.partner().get("/api/v1/companies?limit=1001").then().statusCode(400);
    As.partner().get("/api/v1/companies?cursor=abc").then().statusCode(400);
  }

  private static Response named(String company, String period) {
    return named(SampleCall.headless(), company, period);
  }

  private static Response named(String text, String company, String period) {
    return SampleCall.plain()
        .queryParam("company", company)
        .queryParam("fiscalPeriod", period)
        .body(text)
        .post("/api/v1/transcripts");
  }
}
