package io.tenor.kit.web.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** Requests with real tokens. */
public final class As {
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private As() {}

  /** Has every read and write scope. */
  public static RequestSpecification partner() {
    return client("partner");
  }

  /** May read facts, not transcripts. */
  public static RequestSpecification reader() {
    return client("reader");
  }

  /** Has every read and write scope, and may take calls down. */
  public static RequestSpecification operator() {
    return client("operator");
  }

  /** A service account, without any scope of the API. */
  public static RequestSpecification service() {
    return client("metrics-service");
  }

  private static RequestSpecification client(String name) {
    return given().auth().oauth2(token(name));
  }

  public static String token(String client) {
    return TOKENS.computeIfAbsent(client, As::fetch);
  }

  private static String fetch(String client) {
    String issuer =
        ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    return given()
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", client)
        .formParam("client_secret", client + "-secret")
        .post(issuer + "/protocol/openid-connect/token")
        .then()
        .statusCode(200)
        .extract()
        .path("access_token");
  }
}
