package io.tenor.local.samples;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenor.local.client.Answer;
import io.tenor.local.client.Document;
import io.tenor.local.client.Gateway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sends the sample calls and tells what became of them. */
public final class SampleCalls {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration POLL = Duration.ofMillis(100);

  private final Gateway gateway;

  public SampleCalls(Gateway gateway) {
    this.gateway = gateway;
  }

  /** The samples of a folder, in the order of their names. */
  public static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** A line each; those that were sent before are not sent to work again. */
  public List<ReadCall> read(Path folder) throws IOException, InterruptedException {
    List<Path> files = in(folder);
    List<String> ids = new ArrayList<>();
    for (Path file : files) {
      ids.add(send(file));
    }
    List<ReadCall> calls = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      calls.add(read(files.get(i).getFileName().toString(), ids.get(i)));
    }
    return calls;
  }

  private String send(Path file) throws IOException, InterruptedException {
    Answer answer = gateway.send(Document.of(file));
    if (answer.status() != 201 && answer.status() != 200) {
      throw new IOException("%s was refused: %s".formatted(file.getFileName(), answer));
    }
    return answer.json().path("id").asText();
  }

  private ReadCall read(String name, String id) throws IOException, InterruptedException {
    JsonNode call = await(name, id);
    return new ReadCall(
        name,
        call.path("company").path("name").asText("?"),
        call.path("fiscalPeriod").asText("?"),
        count(id, "turns"),
        count(id, "metrics"),
        count(id, "guidance"));
  }

  /** The call once nothing of it is pending. */
  private JsonNode await(String name, String id) throws IOException, InterruptedException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      JsonNode call = gateway.get("/transcripts/" + id).json();
      JsonNode status = call.path("status");
      if (!status.path("metrics").asText().equals("pending")
          && !status.path("guidance").asText().equals("pending")) {
        return call;
      }
      Thread.sleep(POLL);
    }
    throw new IOException("%s was not read in %d s".formatted(name, PATIENCE.toSeconds()));
  }

  private int count(String id, String what) throws IOException, InterruptedException {
    return gateway
        .get("/transcripts/%s/%s?limit=1000".formatted(id, what))
        .json()
        .path("items")
        .size();
  }
}
