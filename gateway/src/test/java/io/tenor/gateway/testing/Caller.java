package io.tenor.gateway.testing;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.tenor.kit.web.testing.As;

/** Requests with real tokens, whose answers are whatever {@link Service} makes up. */
public final class Caller {

  private Caller() {}

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

  public static String token(String client) {
    return As.token(client);
  }

  private static RequestSpecification client(String name) {
    return given().auth().oauth2(token(name));
  }
}
