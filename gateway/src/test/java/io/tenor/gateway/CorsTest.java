package io.tenor.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tenor.gateway.testing.Caller;
import io.tenor.gateway.testing.Services;
import io.tenor.gateway.testing.WatchedKeycloak;
import org.junit.jupiter.api.Test;

/** As it is unless configured: no page of another origin reads anything. */
@QuarkusTest
@WithTestResource(WatchedKeycloak.class)
@WithTestResource(Services.class)
class CorsTest {

  @Test
  void letsNoOriginRead() {
    Caller.partner()
        .header("Origin", "https://app.example.com")
        .get("/api/v1/metrics")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
    Caller.partner()
        .header("Origin", "null")
        .get("/api/v1/metrics")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void permitsNoPreflight() {
    given()
        .header("Origin", "https://app.example.com")
        .header("Access-Control-Request-Method", "GET")
        .options("/api/v1/metrics")
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .header("Access-Control-Allow-Origin", nullValue())
        .header("Access-Control-Allow-Methods", nullValue());
  }
}
