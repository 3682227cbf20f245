package io.tenor.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tenor.gateway.testing.Caller;
import io.tenor.gateway.testing.Service;
import io.tenor.gateway.testing.Services;
import io.tenor.gateway.testing.WatchedKeycloak;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those on call see. */
@QuarkusTest
@WithTestResource(WatchedKeycloak.class)
@WithTestResource(Services.class)
class OperationsTest {
  private static final Logger ACCESS_LOG = Logger.getLogger("io.quarkus.http.access-log");

  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final Handler listener = new Listener();

  @BeforeEach
  void listen() {
    Service.METRICS.answerWell();
    ACCESS_LOG.addHandler(listener);
  }

  @AfterEach
  void mend() {
    ACCESS_LOG.removeHandler(listener);
    WatchedKeycloak.cut(false);
  }

  @Test
  void isAliveAndReadyEachForItself() {
    management("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
    management("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks[0].name", equalTo("token keys"), "checks[0].status", equalTo("UP"));
  }

  @Test
  void staysReadyWithoutKeycloakWhoseKeysItKnows() {
    Caller.partner().get("/api/v1/metrics").then().statusCode(200);
    WatchedKeycloak.cut(true);

    management("/q/health/ready").then().statusCode(200);
    Caller.partner().get("/api/v1/metrics").then().statusCode(200);
  }

  @Test
  void countsByRouteAndNotByWhatCallersMakeUp() {
    Caller.partner().get("/api/v1/metrics/made-up-17").then().statusCode(200);
    Caller.partner().get("/api/v1/nowhere/made-up-17").then().statusCode(404);

    String figures = management("/q/metrics").asString();

    assertThat(figures)
        .contains(
            "tenor_gateway_requests_seconds_count{method=\"GET\",route=\"/metrics/{id}\",status=\"200\",upstream=\"metrics-service\"}",
            "tenor_gateway_requests_seconds_count{method=\"none\",route=\"none\",status=\"404\",upstream=\"none\"}",
            "ft_circuitbreaker_state_total_seconds{method=\"metrics-service\"")
        .doesNotContain("made-up-17");
  }

  @Test
  void logsNeitherTokensNorQueries() {
    Caller.partner()
        .header("X-Request-Id", "find-me")
        .header("Cookie", "session=secret")
        .get("/api/v1/metrics?company=Secret%20Corp")
        .then()
        .statusCode(200);

    // The line is written after the answer.
    await().until(() -> logged.stream().anyMatch(line -> line.contains("find-me")));
    assertThat(logged)
        .anyMatch(line -> line.contains("\"GET /api/v1/metrics\" 200"))
        .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("secret"))
        .noneMatch(line -> line.contains("Bearer"))
        .noneMatch(line -> line.contains(Caller.token("partner").substring(0, 20)));
  }

  private static io.restassured.response.Response management(String path) {
    int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
    return given().port(port).get(path);
  }

  private final class Listener extends Handler {
    @Override
    public void publish(LogRecord record) {
      logged.add(record.getMessage());
    }

    @Override
    public void flush() {
      // nothing is kept back
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}
