package io.tenor.facts.testing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.tenor.kit.web.testing.As;
import java.time.Duration;

/**
 * Where the facts of calls are served.
 *
 * @param facts last part of the path
 */
public record Door(String facts) {

  public String path(InventedCall call) {
    return "/api/v1/transcripts/%s/%s".formatted(call.transcriptId(), facts);
  }

  /** Up to 1000 facts of this version, once it is served. */
  public JsonPath awaitServed(InventedCall call) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                As.partner()
                    .get(path(call))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("complete"), "version", equalTo(call.version())));
    return As.partner().queryParam("limit", 1000).get(path(call)).jsonPath();
  }
}
