package io.tenor.local.faults;

import io.tenor.local.client.Answer;
import io.tenor.local.client.Document;
import io.tenor.local.client.Gateway;
import io.tenor.local.suite.Service;
import io.tenor.local.suite.TemporarySuite;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Runs of the same documents, undisturbed and with kills in between. */
public final class Trial {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration POLL = Duration.ofMillis(200);

  /** Longer than the services wait before they look at an outbox again. */
  private static final Duration QUIET = Duration.ofSeconds(3);

  /** How long to wait for a moment in which the service holds an event back. */
  private static final Duration AIM = Duration.ofSeconds(1);

  private final TemporarySuite suite;
  private final List<Document> documents;
  private final Databases databases;
  private final Redeliveries redeliveries;
  private final Gateway gateway;

  /**
   * @param documents of different calls
   */
  public Trial(TemporarySuite suite, List<Document> documents) throws Exception {
    this.suite = suite;
    this.documents = documents;
    this.databases = new Databases(suite.servers().postgres());
    this.redeliveries = new Redeliveries(suite.servers().kafka(), databases);
    this.gateway = suite.as("partner");
    databases.prepare();
  }

  /** From now on no service knows what it has handled. */
  public void forgetWhatIsHandled() throws Exception {
    databases.forgetWhatIsHandled();
  }

  /**
   * Compares a run without kills with one for each seed, in which every service is killed once.
   *
   * @throws AssertionError where anything was lost or doubled, or the kills hit nothing
   */
  public List<Kill> run(List<Long> seeds) throws Exception {
    Outcome undisturbed = undisturbed();
    List<Kill> kills = new ArrayList<>();
    List<String> differences = new ArrayList<>();
    for (long seed : seeds) {
      Outcome disturbed = disturbed(seed, kills);
      disturbed.differencesTo(undisturbed).forEach(d -> differences.add("seed " + seed + ", " + d));
    }
    if (!differences.isEmpty()) {
      throw new AssertionError("lost or doubled:\n" + String.join("\n", differences));
    }
    requireHits(kills);
    return kills;
  }

  private static void requireHits(List<Kill> kills) {
    if (kills.stream().mapToInt(Kill::inFlight).sum() == 0
        || kills.stream().mapToInt(Kill::unsent).sum() == 0
        || kills.stream().mapToInt(Kill::redelivered).sum() == 0) {
      throw new AssertionError("the kills hit nothing under way: " + kills);
    }
  }

  private Outcome undisturbed() throws Exception {
    try (Sending sending = new Sending(gateway, documents)) {
      sending.allow(documents.size());
      return finish(sending);
    }
  }

  private Outcome disturbed(long seed, List<Kill> kills) throws Exception {
    Random random = new Random(seed);
    List<Service> victims = new ArrayList<>(List.of(Service.values()));
    Collections.shuffle(victims, random);
    int share = documents.size() / victims.size();
    try (Sending sending = new Sending(gateway, documents)) {
      for (Service victim : victims) {
        int target = sending.accepted().size() + 1 + random.nextInt(Math.max(1, share / 2));
        sending.allow(share);
        await("documents are accepted", () -> sending.accepted().size() >= target);
        Kill kill = kill(seed, victim, sending);
        System.out.println(kill);
        kills.add(kill);
        suite.restart(victim);
      }
      sending.allow(documents.size());
      return finish(sending);
    }
  }

  private Kill kill(long seed, Service victim, Sending sending) throws Exception {
    Instant end = Instant.now().plus(AIM);
    while (victim.database().isPresent()
        && databases.outbox(victim).isEmpty()
        && Instant.now().isBefore(end)) {
      Thread.onSpinWait();
    }
    int inFlight = sending.inFlight();
    suite.kill(victim);
    return new Kill(
        seed, victim, inFlight, databases.outbox(victim).size(), redeliveries.of(victim));
  }

  /** Waits until all is read and nothing moves any more, notes it, and takes the calls down. */
  private Outcome finish(Sending sending) throws Exception {
    await("all is accepted", () -> sending.accepted().size() == documents.size());
    Map<Integer, String> calls = new TreeMap<>(sending.accepted());
    for (String call : calls.values()) {
      await("all is read", () -> complete(call));
    }
    awaitQuiet();
    if (databases.calls() != documents.size()) {
      throw new AssertionError(
          "%d documents became %d calls".formatted(documents.size(), databases.calls()));
    }
    Map<Integer, Facts> facts = new TreeMap<>();
    for (Map.Entry<Integer, String> call : calls.entrySet()) {
      facts.put(call.getKey(), Facts.of(gateway, call.getValue()));
    }
    Outcome outcome =
        new Outcome(facts, Outcome.published(calls, Published.all(suite.servers().kafka())));
    takeDown(calls);
    return outcome;
  }

  private boolean complete(String call) throws IOException, InterruptedException {
    Answer answer = gateway.get("/transcripts/" + call);
    return answer.status() == 200
        && answer.json().path("status").path("metrics").asText().equals("complete")
        && answer.json().path("status").path("guidance").asText().equals("complete");
  }

  /** Until what was redelivered is heard, and nothing further is said of it. */
  private void awaitQuiet() throws Exception {
    long before;
    long now = -1;
    do {
      before = now;
      Thread.sleep(QUIET);
      now = Published.all(suite.servers().kafka()).size();
    } while (now != before);
  }

  private void takeDown(Map<Integer, String> calls) throws Exception {
    Gateway operator = suite.as("operator");
    for (String call : calls.values()) {
      Answer answer = operator.delete("/transcripts/" + call);
      if (answer.status() / 100 != 2) {
        throw new AssertionError("not taken down: " + answer);
      }
    }
    for (String call : calls.values()) {
      await(
          "all is forgotten",
          () -> gateway.get("/transcripts/%s/guidance".formatted(call)).status() == 404);
    }
  }

  private static void await(String what, Callable<Boolean> condition) throws Exception {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (!condition.call()) {
      if (Instant.now().isAfter(deadline)) {
        throw new AssertionError("not within %d s: %s".formatted(PATIENCE.toSeconds(), what));
      }
      Thread.sleep(POLL);
    }
  }
}
