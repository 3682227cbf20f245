package io.tenor.kit.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.tenor.contracts.TranscriptEvent;
import io.tenor.contracts.TranscriptEvent.TakenDown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventReaderTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();

  private final EventReader<TranscriptEvent> reader =
      new EventReader<>(JSON, TranscriptEvent.class);

  @Test
  void readsAnEventByItsType() throws IOException {
    // given
    TakenDown event = new TakenDown(UUID.randomUUID(), Instant.parse("2031-05-01T08:00:00Z"));

    // then
    assertThat(reader.read(TakenDown.TYPE, JSON.writeValueAsBytes(event))).contains(event);
  }

  @Test
  void leavesTypesOfNewerPublishersAlone() {
    assertThat(reader.read("io.tenor.transcript.renamed.v1", bytes("?"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "7",
        "{}",
        "{\"transcriptId\": 1}",
        "{\"transcriptId\"",
        "\u0000"
      })
  void refusesBodiesThatAreNoEvent(String body) {
    assertThatThrownBy(() -> reader.read(TakenDown.TYPE, bytes(body)))
        .isInstanceOf(PermanentFailure.class);
  }

  private static byte[] bytes(String body) {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
