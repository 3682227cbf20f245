package io.tenor.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenor.local.client.Answer;
import io.tenor.local.client.Document;
import io.tenor.local.client.Gateway;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What tests do with calls again and again. */
final class Calls {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Calls() {}

  /** Sends a new call. */
  static String send(Gateway gateway, Document document) throws Exception {
    Answer answer = gateway.send(document);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    return answer.json().path("id").asText();
  }

  /** The call once all of it is read. */
  static JsonNode complete(Gateway gateway, String id) {
    return await()
        .atMost(PATIENCE)
        .until(() -> gateway.get("/transcripts/" + id).json(), Calls::isComplete);
  }

  static boolean isComplete(JsonNode call) {
    return call.at("/status/metrics").asText().equals("complete")
        && call.at("/status/guidance").asText().equals("complete");
  }

  static List<JsonNode> items(Gateway gateway, String path) throws Exception {
    Answer answer = gateway.get(path);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    List<JsonNode> items = new ArrayList<>();
    answer.json().path("items").forEach(items::add);
    return items;
  }

  static String text(Gateway gateway, String id) throws Exception {
    return gateway.get("/transcripts/%s/text".formatted(id)).text();
  }
}
