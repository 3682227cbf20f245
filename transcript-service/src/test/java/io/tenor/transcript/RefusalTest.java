package io.tenor.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.tenor.kit.web.testing.As;
import io.tenor.stack.StackResource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is no call, no text or not permitted is refused with a reason, and leaves nothing behind.
 */
@QuarkusTest
@WithTestResource(StackResource.class)
class RefusalTest {
  private static final int LIMIT = 5 * 1024 * 1024;

  @Inject AgroalDataSource database;

  @TestHTTPResource("/api/v1/transcripts")
  URI door;

  private final String text = SampleCall.fresh().text();
  private long before;

  @BeforeEach
  void count() throws SQLException {
    before = rows();
  }

  @AfterEach
  void leavesNothingBehind() throws SQLException {
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void needsATokenWithTheScope() {
    RestAssured.given()
        .contentType("text/plain")
        .body(text)
        .post(door)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", startsWith("Bearer"))
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tenor:problem:unauthenticated"));
    RestAssured.given()
        .auth()
        .oauth2("no.such.token")
        .contentType("text/plain")
        .body(text)
        .post(door)
        .then()
        .statusCode(401);
    assertProblem(
        As.reader().contentType("text/plain").body(text).post(door).then(), 403, "forbidden");
    assertProblem(
        As.service().contentType("text/plain").body(text).post(door).then(), 403, "forbidden");
  }

  @Test
  void takesFiveMebibytesAndNotOneByteMore() throws Exception {
    byte[] most = "a ".repeat(LIMIT / 2).getBytes(StandardCharsets.UTF_8);
    byte[] more = (" " + "a ".repeat(LIMIT / 2)).getBytes(StandardCharsets.UTF_8);

    assertProblem(send("text/plain", most), 422, "not-a-call");
    assertProblem(send("text/plain", more), 413, "content-too-large");
    assertThat(chunked(most)).returns(422, HttpResponse::statusCode);
    assertThat(chunked(more))
        .returns(413, HttpResponse::statusCode)
        .extracting(HttpResponse::body)
        .asString()
        .contains("urn:tenor:problem:content-too-large");
    assertThat(chunked(new byte[3 * LIMIT])).returns(413, HttpResponse::statusCode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/xml",
        "application/octet-stream",
        "image/png",
        "text/markdown",
        "text/plain; charset=iso-8859-1",
        "text/plain; charset=nonsense",
        "text/html; charset=nonsense",
        "application/json; charset=utf-16"
      })
  void takesNoOtherContentType(String contentType) throws Exception {
    HttpResponse<String> answer =
        exchange(
            request()
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(text))
                .build());

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("urn:tenor:problem:unsupported-media-type");
  }

  @Test
  void takesNoBodyWithoutContentType() throws Exception {
    HttpResponse<String> answer = exchange(request().POST(BodyPublishers.ofString(text)).build());

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("There is no Content-Type; taken are text/plain");
  }

  @Test
  void saysThatADocumentIsEmpty() {
    assertProblem(send("text/plain", new byte[0]), 400, "empty-document");
    assertProblem(send("application/pdf", new byte[0]), 400, "empty-document");
    assertProblem(send("text/plain", " \r\n\t "), 400, "unreadable-document");
  }

  @Test
  void saysWhichByteIsNoText() {
    byte[] broken = "Operator\nCaf\u00e9".getBytes(StandardCharsets.ISO_8859_1);

    assertProblem(send("text/plain", broken), 400, "unreadable-document")
        .body("detail", equalTo("Byte 12 of the document is not UTF-8 (0xE9)."));
    assertProblem(send("text/csv", broken), 400, "unreadable-document");
    assertProblem(send("application/json", broken), 400, "unreadable-document");
    assertProblem(send("text/html", broken), 400, "unreadable-document");
  }

  @Test
  void refusesTextWithNulls() {
    assertProblem(send("text/plain", text + "\0"), 400, "unreadable-document")
        .body("detail", containsString("U+0000 at " + text.length()));
    assertProblem(send("application/json", "{\"a\": \"b\\u0000c\"}"), 400, "unreadable-document");
    assertProblem(send("text/html", "<p>a\0b</p>"), 400, "unreadable-document");
    assertProblem(send("text/csv", "a,b\0"), 400, "unreadable-document");
  }

  @Test
  void saysWhyADocumentIsUnreadable() {
    assertProblem(send("application/json", "{\"a\": "), 400, "unreadable-document")
        .body("detail", containsString("no JSON"));
    assertProblem(send("application/pdf", text), 400, "unreadable-document")
        .body("detail", containsString("no readable PDF"));
  }

  @Test
  void saysWhyATextIsNoCall() {
    assertProblem(send("text/plain", "Dear all, lunch is at noon.\n"), 422, "not-a-call")
        .body("detail", startsWith("No speaker was found"));
    assertProblem(send("text/html", "<p>Lunch is at noon.</p>"), 422, "not-a-call");
  }

  @ParameterizedTest
  @CsvSource({
    "fiscalPeriod, 2021Q5",
    "fiscalPeriod, Q2 2021",
    "fiscalPeriod, 2021q2",
    "fiscalPeriod, 2021H3",
    "fiscalPeriod, 2021-6M",
    "fiscalPeriod, FY21",
    "date, 2021-02-30",
    "date, 2021-8-3",
    "date, 03/08/2021",
    "date, +999999-01-01",
    "compnay, Larkspur"
  })
  void saysWhichParameterIsWrong(String name, String value) {
    assertProblem(
            SampleCall.plain().queryParam(name, value).body(text).post(door).then(),
            400,
            "invalid-parameter")
        .body("detail", containsString("'" + name + "'"));
  }

  @Test
  void refusesNamesWithoutEnd() {
    assertProblem(
        SampleCall.plain().queryParam("company", "x".repeat(301)).body(text).post(door).then(),
        400,
        "invalid-parameter");
  }

  private ValidatableResponse send(String contentType, String document) {
    return send(contentType, document.getBytes(StandardCharsets.UTF_8));
  }

  private ValidatableResponse send(String contentType, byte[] document) {
    return SampleCall.as(contentType).body(document).post(door).then();
  }

  private HttpResponse<String> chunked(byte[] document) throws Exception {
    return exchange(
        request()
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(document)))
            .build());
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(door).header("Authorization", "Bearer " + As.token("partner"));
  }

  private static HttpResponse<String> exchange(HttpRequest request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private static ValidatableResponse assertProblem(
      ValidatableResponse answer, int status, String type) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tenor:problem:" + type), "status", equalTo(status));
  }

  private long rows() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select (select count(*) from company) + (select count(*) from company_key)
                  + (select count(*) from transcript) + (select count(*) from call_version)
                  + (select count(*) from call_text) + (select count(*) from turn)
                  + (select count(*) from outbox)""")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
