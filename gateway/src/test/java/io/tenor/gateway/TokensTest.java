package io.tenor.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tenor.gateway.testing.Caller;
import io.tenor.gateway.testing.OwnTokens;
import io.tenor.gateway.testing.Service;
import io.tenor.gateway.testing.Services;
import io.tenor.gateway.testing.WatchedKeycloak;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(WatchedKeycloak.class)
@WithTestResource(Services.class)
class TokensTest {
  private static final String TEXT = "/api/v1/transcripts/4711/text";

  @BeforeEach
  void servicesAnswer() {
    for (Service service : Service.all()) {
      service.answerWell();
    }
  }

  @Test
  void takesATokenOfTheRealmForThisApi() {
    given()
        .auth()
        .oauth2(OwnTokens.signed(OwnTokens.claims(Map.of())))
        .get(TEXT)
        .then()
        .statusCode(200);
  }

  static Stream<Arguments> unusable() {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> good = OwnTokens.claims(Map.of());
    return Stream.of(
        Arguments.of("expired", OwnTokens.signed(OwnTokens.claims(Map.of("exp", now - 120)))),
        Arguments.of("not yet", OwnTokens.signed(OwnTokens.claims(Map.of("nbf", now + 600)))),
        Arguments.of(
            "other realm",
            OwnTokens.signed(
                OwnTokens.claims(Map.of("iss", "http://localhost:8180/realms/other")))),
        Arguments.of(
            "other audience", OwnTokens.signed(OwnTokens.claims(Map.of("aud", "account")))),
        Arguments.of("no audience", OwnTokens.signed(OwnTokens.claims(Map.of("aud", List.of())))),
        Arguments.of("forged", OwnTokens.forged(good)),
        Arguments.of("unknown key", OwnTokens.ofUnknownKey(good)),
        Arguments.of("alg none", OwnTokens.unsigned(good)),
        Arguments.of("changed", changed(Caller.token("reader"))),
        Arguments.of("no token", "nonsense"),
        Arguments.of("dots", "a.b.c"));
  }

  /** The signature stays, the scopes grow. */
  private static String changed(String token) {
    String[] parts = token.split("\\.", 3);
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    String more = claims.replace("metrics:read", "metrics:read transcripts:read");
    String encoded =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(more.getBytes(StandardCharsets.UTF_8));
    return String.join(".", parts[0], encoded, parts[2]);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unusable")
  void refusesOtherTokens(String kind, String token) {
    given()
        .header("Authorization", "Bearer " + token)
        .get(TEXT)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""))
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tenor:problem:unauthenticated"))
        .body("instance", equalTo(TEXT));
    assertThat(Service.TRANSCRIPTS.asked()).as(kind).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Basic cGFydG5lcjpwYXJ0bmVyLXNlY3JldA==", "Bearer", "'Bearer '", "''"})
  void asksForATokenWhereThereIsNone(String authorization) {
    given()
        .header("Authorization", authorization)
        .get(TEXT)
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", startsWith("Bearer"))
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tenor:problem:unauthenticated"));
    given().get(TEXT).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /transcripts, 200",
    "GET, /transcripts/1, 200",
    "GET, /transcripts/1/text, 403",
    "GET, /transcripts/1/turns, 403",
    "GET, /transcripts/1/exchanges, 403",
    "POST, /transcripts, 403",
    "DELETE, /transcripts/1, 403",
    "GET, /companies, 200",
    "GET, /companies/1, 200",
    "GET, /transcripts/1/metrics, 200",
    "GET, /metrics, 200",
    "GET, /metrics/1, 200",
    "GET, /transcripts/1/guidance, 200",
    "GET, /guidance, 200",
    "GET, /guidance/1, 200"
  })
  void letsAReaderOfFactsReadFacts(String method, String path, int status) {
    Caller.reader().request(method, "/api/v1" + path).then().statusCode(status);
    Caller.partner()
        .request(method, "/api/v1" + path)
        .then()
        .statusCode(method.equals("DELETE") ? 403 : 200);
    Caller.service().request(method, "/api/v1" + path).then().statusCode(403);
    given().request(method, "/api/v1" + path).then().statusCode(401);
  }

  @Test
  void saysWhichScopeIsMissing() {
    Caller.reader()
        .get(TEXT)
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .header(
            "WWW-Authenticate",
            equalTo("Bearer error=\"insufficient_scope\", scope=\"transcripts:read\""))
        .body("type", equalTo("urn:tenor:problem:forbidden"))
        .body("detail", containsString("transcripts:read"))
        .body("scopes", equalTo(List.of("transcripts:read")));
    Caller.service()
        .get("/api/v1/companies")
        .then()
        .statusCode(403)
        .body("scopes", equalTo(List.of("transcripts:read", "metrics:read", "guidance:read")));
  }

  @Test
  void handsTheTokenOn() {
    Caller.partner().get(TEXT).then().statusCode(200);

    assertThat(Service.TRANSCRIPTS.lastAsked().getHeader("Authorization"))
        .isEqualTo("Bearer " + Caller.token("partner"));
  }

  @Test
  void asksKeycloakNothingForWords() {
    Caller.partner().get(TEXT).then().statusCode(200);
    WatchedKeycloak.forget();

    for (int i = 0; i < 20; i++) {
      given().header("Authorization", "Bearer nonsense" + i).get(TEXT).then().statusCode(401);
      Caller.partner().get(TEXT).then().statusCode(200);
    }

    assertThat(WatchedKeycloak.asked()).isEmpty();
  }

  @Test
  void asksKeycloakOnceForManyUnknownKeys() {
    WatchedKeycloak.forget();

    for (int i = 0; i < 20; i++) {
      String token = OwnTokens.ofUnknownKey(OwnTokens.claims(Map.of()));
      given().auth().oauth2(token).get(TEXT).then().statusCode(401);
    }

    assertThat(WatchedKeycloak.asked()).hasSizeLessThanOrEqualTo(1);
  }
}
