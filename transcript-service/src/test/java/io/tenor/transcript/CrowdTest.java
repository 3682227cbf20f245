package io.tenor.transcript;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.tenor.kit.web.testing.As;
import io.tenor.stack.StackResource;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More documents at once than memory is meant for are turned away before they are read. */
@QuarkusTest
@WithTestResource(StackResource.class)
class CrowdTest {
  private static final int HELD = 32 << 20;
  private static final int LARGE = 512 << 10;

  @TestHTTPResource("/api/v1/transcripts")
  URI door;

  @Test
  void turnsAwayWhatIsTooMuchAtOnceAndRecovers() throws IOException {
    // given
    List<Socket> crowd = new ArrayList<>();
    try {
      for (int i = 0; i < HELD / LARGE; i++) {
        crowd.add(announce(LARGE));
      }
      await().until(() -> SampleCall.send(SampleCall.fresh().text()).statusCode() == 503);

      // when
      Response late = SampleCall.send(SampleCall.fresh().text());

      // then
      late.then()
          .statusCode(503)
          .header("Retry-After", "1")
          .contentType("application/problem+json")
          .body("type", equalTo("urn:tenor:problem:unavailable"));
      As.partner().get("/api/v1/transcripts?limit=1").then().statusCode(200);
      RestAssured.given().body("x").post(door).then().statusCode(401);
    } finally {
      for (Socket socket : crowd) {
        socket.close();
      }
    }
    await().until(() -> SampleCall.send(SampleCall.fresh().text()).statusCode() == 201);
  }

  /** Of a document that does not come. */
  private Socket announce(int length) throws IOException {
    Socket socket = new Socket(door.getHost(), door.getPort());
    String head =
        """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: text/plain\r
        Content-Length: %d\r
        \r
        x"""
            .formatted(door.getPath(), As.token("partner"), length);
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return socket;
  }
}
