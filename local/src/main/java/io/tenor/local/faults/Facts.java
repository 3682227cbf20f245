package io.tenor.local.faults;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenor.local.client.Gateway;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What the API serves of a call, as far as the same document gives the same everywhere. */
record Facts(int version, int turns, List<String> metrics, List<String> guidance) {

  static Facts of(Gateway gateway, String call) throws IOException, InterruptedException {
    return new Facts(
        gateway.get("/transcripts/" + call).json().path("version").asInt(),
        items(gateway, call, "turns").size(),
        lines(items(gateway, call, "metrics")),
        lines(items(gateway, call, "guidance")));
  }

  private static JsonNode items(Gateway gateway, String call, String what)
      throws IOException, InterruptedException {
    return gateway.get("/transcripts/%s/%s?limit=1000".formatted(call, what)).json().path("items");
  }

  private static List<String> lines(JsonNode items) {
    List<String> lines = new ArrayList<>();
    for (JsonNode item : items) {
      lines.add(
          "%s %s %s %s %s %s"
              .formatted(
                  item.path("id").asText(),
                  item.path("metric").asText(),
                  item.path("value"),
                  item.path("low"),
                  item.path("high"),
                  item.path("unit").asText()));
    }
    return lines.stream().sorted().toList();
  }
}
