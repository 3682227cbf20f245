package io.tenor.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tenor.gateway.testing.Browser;
import io.tenor.gateway.testing.Caller;
import io.tenor.gateway.testing.Service;
import io.tenor.gateway.testing.Services;
import io.tenor.gateway.testing.WatchedKeycloak;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the realm's clients get. */
@QuarkusTest
@WithTestResource(WatchedKeycloak.class)
@WithTestResource(Services.class)
class RealmTest {
  private static final String PAGE = "http://localhost:5173/";
  private static final String VERIFIER = "v".repeat(64);

  private final Browser browser = new Browser();

  @ParameterizedTest
  @CsvSource({
    "partner, transcripts:read transcripts:write metrics:read guidance:read events:read",
    "operator, transcripts:read transcripts:write metrics:read guidance:read events:read",
    "reader, metrics:read guidance:read",
    "transcript-service, ''",
    "metrics-service, transcripts:internal",
    "guidance-service, transcripts:internal"
  })
  void givesPrograms(String client, String scopes) {
    JsonObject token = claims(Caller.token(client));

    assertThat(token.getString("scope").split(" ")).containsExactlyInAnyOrder(scopes.split(" "));
    assertThat(token.getString("aud")).isEqualTo("tenor");
    assertThat(token.getString("iss")).isEqualTo(WatchedKeycloak.issuer());
    assertThat(token.getString("sub")).isNotEmpty();
    assertThat(token.getLong("exp") - token.getLong("iat")).isEqualTo(300);
    assertThat(token.getJsonObject("realm_access"))
        .isEqualTo(
            client.equals("operator") ? new JsonObject().put("roles", List.of("takedown")) : null);
  }

  @Test
  void givesTheGatewayNothingThatServicesTake() {
    JsonObject token = claims(Caller.token("gateway"));

    assertThat(token.getString("aud")).isNull();
    assertThat(token.getString("scope")).isEmpty();
    given().auth().oauth2(Caller.token("gateway")).get("/api/v1/companies").then().statusCode(401);
  }

  @Test
  void letsAPersonReadThroughAPage() throws Exception {
    Service.METRICS.answerWell();
    HttpResponse<String> page = browser.ask(question(Map.of()));
    String code = browser.signIn(page, "analyst", "analyst");

    JsonObject answer =
        browser.redeem(
            Map.of(
                "grant_type", "authorization_code",
                "client_id", "web",
                "code", code,
                "redirect_uri", PAGE,
                "code_verifier", VERIFIER));

    JsonObject token = claims(answer.getString("access_token"));
    assertThat(token.getString("aud")).isEqualTo("tenor");
    assertThat(token.getString("preferred_username")).isEqualTo("analyst");
    assertThat(token.getString("scope").split(" "))
        .contains("transcripts:read", "metrics:read", "guidance:read")
        .doesNotContain("transcripts:write");
    given()
        .auth()
        .oauth2(answer.getString("access_token"))
        .get("/api/v1/metrics")
        .then()
        .statusCode(200);
    given()
        .auth()
        .oauth2(answer.getString("id_token"))
        .get("/api/v1/metrics")
        .then()
        .statusCode(401);
  }

  @Test
  void givesNothingForACodeWithoutItsVerifier() throws Exception {
    HttpResponse<String> page = browser.ask(question(Map.of()));
    String code = browser.signIn(page, "analyst", "analyst");

    JsonObject answer =
        browser.redeem(
            Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "web",
                "code",
                code,
                "redirect_uri",
                PAGE,
                "code_verifier",
                "w".repeat(64)));

    assertThat(answer.getString("error")).isEqualTo("invalid_grant");
  }

  @Test
  void asksPagesForProofOfWhoAsked() throws Exception {
    Map<String, String> without = question(Map.of());
    without.remove("code_challenge");
    without.remove("code_challenge_method");

    assertThat(refusal(browser.ask(without))).contains("error=invalid_request");
    assertThat(refusal(browser.ask(question(Map.of("code_challenge_method", "plain")))))
        .contains("error=invalid_request");
    assertThat(browser.ask(question(Map.of("redirect_uri", "https://evil.example/"))).statusCode())
        .isEqualTo(400);
  }

  @Test
  void takesNoPasswordsFromPrograms() throws Exception {
    JsonObject answer =
        browser.redeem(
            Map.of(
                "grant_type", "password",
                "client_id", "web",
                "username", "analyst",
                "password", "analyst"));

    assertThat(answer.getString("error")).isEqualTo("unauthorized_client");
  }

  private static Map<String, String> question(Map<String, String> others) throws Exception {
    Map<String, String> question =
        new HashMap<>(
            Map.of(
                "client_id", "web",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", PAGE,
                "code_challenge", Browser.challenge(VERIFIER),
                "code_challenge_method", "S256"));
    question.putAll(others);
    return question;
  }

  private static String refusal(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static JsonObject claims(String token) {
    byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]);
    return new JsonObject(new String(claims, StandardCharsets.UTF_8));
  }
}
