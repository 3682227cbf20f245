package io.tenor.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.tenor.local.client.Answer;
import io.tenor.local.client.Document;
import io.tenor.local.client.Gateway;
import io.tenor.local.faults.InventedCalls;
import io.tenor.local.faults.Published;
import io.tenor.local.suite.TemporarySuite;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents that were sent before, in any way. */
@ExtendWith(OneSuite.class)
class SendingIT {
  private final TemporarySuite suite;
  private final Gateway partner;

  SendingIT(TemporarySuite suite) {
    this.suite = suite;
    partner = suite.as("partner");
  }

  @Test
  void answersTheSameBytesWithTheSameCall() throws Exception {
    // given
    Document document = InventedCalls.of("Twice Sent", 1);
    Answer first = partner.send(document);
    Calls.complete(partner, id(first));

    // when
    Answer second =
        partner.send(new Document(document.type(), document.bytes(), "?company=Another%20Name"));

    // then
    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header("Location")).hasValueSatisfying(l -> assertThat(l).endsWith(id(first)));
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.json()).isEqualTo(partner.get("/transcripts/" + id(first)).json());
    assertThat(second.json().path("version").asInt()).isEqualTo(1);
  }

  @Test
  void takesOtherBytesOfACallAsItsNextVersion() throws Exception {
    // given
    Document wrong = InventedCalls.of("Corrected Works", 7);
    Document right = InventedCalls.of("Corrected Works", 8);
    Answer first = partner.send(wrong);
    Calls.complete(partner, id(first));
    List<JsonNode> before = guidance(id(first));

    // when
    Answer second = partner.send(right);

    // then
    assertThat(second.status()).isEqualTo(201);
    assertThat(id(second)).isEqualTo(id(first));
    assertThat(second.json().path("version").asInt()).isEqualTo(2);
    assertThat(second.json().at("/status/metrics").asText()).isEqualTo("pending");
    assertThat(second.json().at("/status/guidance").asText()).isEqualTo("pending");
    Calls.complete(partner, id(second));
    assertThat(partner.get("/transcripts/%s/text".formatted(id(second))).bytes())
        .isEqualTo(right.bytes());
    assertThat(guidance(id(second))).isNotEmpty().doesNotContainAnyElementsOf(before);
    // The first text is known still: sent again, it is no third version.
    assertThat(partner.send(wrong)).returns(200, Answer::status);
    assertThat(partner.get("/transcripts/" + id(first)).json().path("version").asInt())
        .isEqualTo(2);
  }

  @Test
  void makesOneCallOfADocumentThatIsSentTwentyTimesAtOnce() throws Exception {
    // given
    Document document = InventedCalls.of("Twenty Fold", 20);

    // when
    List<Answer> answers = new ArrayList<>();
    try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> sent = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        sent.add(senders.submit(() -> partner.send(document)));
      }
      for (Future<Answer> one : sent) {
        answers.add(one.get());
      }
    }

    // then
    assertThat(answers).extracting(Answer::status).containsOnly(200, 201).containsOnlyOnce(201);
    assertThat(answers).extracting(SendingIT::id).containsOnly(id(answers.getFirst()));
    String id = id(answers.getFirst());
    Calls.complete(partner, id);
    assertThat(guidance(id)).isNotEmpty().doesNotHaveDuplicates();
    assertThat(Published.all(suite.servers().kafka()))
        .filteredOn(event -> event.call().equals(id))
        .extracting(Published::type)
        .containsExactlyInAnyOrder(
            "io.tenor.transcript.registered.v1",
            "io.tenor.metrics.extracted.v1",
            "io.tenor.guidance.extracted.v1");
  }

  private List<JsonNode> guidance(String id) throws Exception {
    return Calls.items(partner, "/transcripts/%s/guidance?limit=1000".formatted(id));
  }

  private static String id(Answer answer) {
    return answer.json().path("id").asText();
  }
}
