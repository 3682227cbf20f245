package io.tenor.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tenor.gateway.testing.Caller;
import io.tenor.gateway.testing.Service;
import io.tenor.gateway.testing.Services;
import io.tenor.gateway.testing.WatchedKeycloak;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(WatchedKeycloak.class)
@WithTestResource(Services.class)
class TakedownTest {
  private static final String CALL = "/api/v1/transcripts/4711";

  @Inject
  @CacheName("takedown-permissions")
  Cache permissions;

  @BeforeEach
  void begin() {
    Caller.token("operator");
    Caller.token("reader");
    Caller.partner().get(CALL);
    permissions.invalidateAll().await().indefinitely();
    Service.TRANSCRIPTS.answer(request -> request.response().setStatusCode(204).end());
    WatchedKeycloak.forget();
  }

  @AfterEach
  void mend() {
    WatchedKeycloak.cut(false);
  }

  @Test
  void passesAnOperatorOn() {
    Caller.operator().delete(CALL).then().statusCode(204);

    assertThat(Service.TRANSCRIPTS.lastAsked().method().name()).isEqualTo("DELETE");
    assertThat(Service.TRANSCRIPTS.lastAsked().uri()).isEqualTo(CALL);
    assertThat(WatchedKeycloak.asked()).isNotEmpty();
  }

  @Test
  void refusesAPartner() {
    Caller.partner()
        .delete(CALL)
        .then()
        .statusCode(403)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tenor:problem:forbidden"))
        .body("detail", equalTo("The caller may not take calls down."));

    assertThat(Service.TRANSCRIPTS.asked()).isEmpty();
    assertThat(WatchedKeycloak.asked()).isNotEmpty();
  }

  @Test
  void asksKeycloakForNothingElse() {
    for (String path : new String[] {"", "/text", "/turns", "/exchanges"}) {
      Caller.operator().get(CALL + path).then().statusCode(204);
    }
    Caller.operator().get("/api/v1/transcripts").then().statusCode(204);
    Caller.operator().body("text").post("/api/v1/transcripts").then().statusCode(204);
    Caller.operator().get("/api/v1/companies").then().statusCode(204);
    Caller.reader().delete(CALL).then().statusCode(403);
    Caller.operator().delete(CALL + "/text").then().statusCode(405);

    assertThat(WatchedKeycloak.asked()).isEmpty();
  }

  @Test
  void asksOnceForManyTakedowns() {
    Caller.operator().delete(CALL).then().statusCode(204);
    WatchedKeycloak.forget();

    for (int i = 0; i < 5; i++) {
      Caller.operator().delete(CALL + i).then().statusCode(204);
    }

    assertThat(WatchedKeycloak.asked()).isEmpty();
  }

  @Test
  void remembersNoRefusal() {
    Caller.partner().delete(CALL).then().statusCode(403);
    WatchedKeycloak.forget();

    Caller.partner().delete(CALL).then().statusCode(403);

    assertThat(WatchedKeycloak.asked()).isNotEmpty();
  }

  @Test
  void doesNotTakeAnOutageForARefusal() {
    WatchedKeycloak.cut(true);

    Caller.operator()
        .delete(CALL)
        .then()
        .statusCode(503)
        .header("Retry-After", equalTo("5"))
        .contentType("application/problem+json")
        .body("type", equalTo("urn:tenor:problem:unavailable"));
    Caller.operator().get(CALL).then().statusCode(204);

    WatchedKeycloak.cut(false);
    Caller.operator().delete(CALL).then().statusCode(204);
  }
}
