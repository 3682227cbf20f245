package io.tenor.kit.web.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Requests with real tokens, whose answers are held to the contract. */
public final class As {
  private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

  private As() {}

  /** Has every read and write scope. */
  public static RequestSpecification partner() {
    return client("partner");
  }

  /** May read facts, not transcripts. */
  public static RequestSpecification reader() {
    return client("reader");
  }

  /** May take calls down, besides all that a partner may. */
  public static RequestSpecification operator() {
    return client("operator");
  }

  /** A service account, without any scope of the API. */
  public static RequestSpecification service() {
    return client("metrics-service");
  }

  private static RequestSpecification client(String name) {
    return given().filter(new HeldToContract()).auth().oauth2(token(name));
  }

  /** A bearer token of this client. */
  public static String token(String client) {
    return TOKENS
        .compute(client, (name, known) -> known != null && known.fresh() ? known : fetch(name))
        .value();
  }

  private static Token fetch(String client) {
    String issuer =
        ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    JsonPath answer =
        given()
            .formParam("grant_type", "client_credentials")
            .formParam("client_id", client)
            .formParam("client_secret", client + "-secret")
            .post(issuer + "/protocol/openid-connect/token")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    Instant until = Instant.now().plusSeconds(answer.getInt("expires_in") / 2);
    return new Token(answer.getString("access_token"), until);
  }

  private record Token(String value, Instant until) {

    boolean fresh() {
      return Instant.now().isBefore(until);
    }
  }
}
