package io.tenor.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenor.local.client.Answer;
import io.tenor.local.client.Gateway;
import io.tenor.local.faults.InventedCalls;
import io.tenor.local.faults.Published;
import io.tenor.local.suite.Service;
import io.tenor.local.suite.ServiceProcess;
import io.tenor.local.suite.TemporarySuite;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Replicas share the work; the events of a call stay in their order all the same. */
@ExtendWith(OneSuite.class)
class OrderIT {
  private static final int CALLS = 12;
  private static final int VERSIONS = 4;

  private final TemporarySuite suite;
  private final Gateway partner;

  OrderIT(TemporarySuite suite) {
    this.suite = suite;
    partner = suite.as("partner");
  }

  @Test
  void keepsTheEventsOfACallInOrderWithTwoReplicasOfEachService() throws Exception {
    try (ServiceProcess transcripts = suite.replicate(Service.TRANSCRIPTS);
        ServiceProcess metrics = suite.replicate(Service.METRICS);
        ServiceProcess guidance = suite.replicate(Service.GUIDANCE)) {
      // when
      Set<String> calls = sendVersionsOfManyCallsAtOnce();

      // then
      for (String call : calls) {
        assertThat(Calls.complete(partner, call).path("version").asInt()).isEqualTo(VERSIONS);
      }
      List<Published> events = Published.all(suite.servers().kafka());
      for (String call : calls) {
        assertThat(versions(events, call, "io.tenor.transcript.registered.v1"))
            .containsExactly(1, 2, 3, 4);
        // Versions that are old when they are read may be left out.
        assertThat(versions(events, call, "io.tenor.metrics.extracted.v1"))
            .isSorted()
            .endsWith(VERSIONS)
            .doesNotHaveDuplicates();
        assertThat(versions(events, call, "io.tenor.guidance.extracted.v1"))
            .isSorted()
            .endsWith(VERSIONS)
            .doesNotHaveDuplicates();
      }
    }
  }

  private Set<String> sendVersionsOfManyCallsAtOnce() throws Exception {
    Set<String> calls = new HashSet<>();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<String>> sent = new ArrayList<>();
      for (int i = 0; i < CALLS; i++) {
        String company = "Ordered Number%c".formatted('a' + i);
        sent.add(senders.submit(() -> sendVersions(company)));
      }
      for (Future<String> one : sent) {
        calls.add(one.get());
      }
    }
    assertThat(calls).hasSize(CALLS);
    return calls;
  }

  private String sendVersions(String company) throws Exception {
    String id = "";
    for (int version = 1; version <= VERSIONS; version++) {
      Answer answer = partner.send(InventedCalls.of(company, version));
      assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
      id = answer.json().path("id").asText();
    }
    return id;
  }

  private static List<Integer> versions(List<Published> events, String call, String type) {
    return events.stream()
        .filter(event -> event.call().equals(call) && event.type().equals(type))
        .map(Published::version)
        .toList();
  }
}
