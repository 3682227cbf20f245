package io.tenor.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.tenor.contracts.Topics;
import io.tenor.contracts.TranscriptEvent.TakenDown;
import io.tenor.kit.messaging.testing.Bus;
import io.tenor.stack.StackResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What a killed process stored and did not send is sent by the next, in its order. */
@QuarkusTest
@WithTestResource(StackResource.class)
class OutboxTest {
  private static final int LEFT = 250;

  /** What the replicas of every release agree on. */
  private static final long RELAY_LOCK = 0x7E40_0B0CL;

  @Inject AgroalDataSource database;

  @Test
  void sendsWhatWasLeftUnsent() throws SQLException {
    // given
    UUID call = UUID.randomUUID();
    List<UUID> ids = IntStream.range(0, LEFT).mapToObj(i -> UUID.randomUUID()).toList();

    // when
    leaveUnsent(call, ids);

    // then
    List<ConsumerRecord<String, String>> sent =
        await()
            .until(
                () -> Bus.records(Topics.TRANSCRIPTS, call.toString()),
                records -> records.size() >= LEFT);
    assertThat(sent)
        .extracting(record -> UUID.fromString(Bus.header(record, "ce_id")))
        .containsExactlyElementsOf(ids);
    assertThat(sent)
        .allSatisfy(record -> assertThat(Bus.header(record, "ce_type")).isEqualTo(TakenDown.TYPE));
    await().until(() -> unsent(call) == 0);
  }

  @Test
  void tellsWhatIsUnsentWhoeverMovesIt() throws SQLException {
    // given
    UUID call = UUID.randomUUID();
    try (var otherReplica = database.getConnection();
        var statement = otherReplica.createStatement()) {
      otherReplica.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(%d)".formatted(RELAY_LOCK));

      // when
      leaveUnsent(call, List.of(UUID.randomUUID(), UUID.randomUUID()));

      // then
      await().until(() -> gauge("tenor_outbox_depth") >= 2);
      await().until(() -> gauge("tenor_outbox_age_seconds") >= 1);
      assertThat(unsent(call)).isEqualTo(2);
      otherReplica.rollback();
    }
    await().until(() -> gauge("tenor_outbox_depth") == 0 && gauge("tenor_outbox_age_seconds") == 0);
  }

  private static double gauge(String name) {
    return RestAssured.get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.matches(name + "[{ ].*"))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .findFirst()
        .orElseThrow();
  }

  /** As a process does that is killed right after its commit: nobody is told. */
  private void leaveUnsent(UUID call, List<UUID> ids) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement(
                """
                insert into outbox (event_id, topic, transcript_id, type, occurred_at, body)
                values (?, ?, ?, ?, now(), ?)""")) {
      for (UUID id : ids) {
        statement.setObject(1, id);
        statement.setString(2, Topics.TRANSCRIPTS);
        statement.setObject(3, call);
        statement.setString(4, TakenDown.TYPE);
        statement.setString(
            5,
            "{\"transcriptId\":\"%s\",\"takenDownAt\":\"2031-01-01T00:00:00Z\"}".formatted(call));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  private int unsent(UUID call) throws SQLException {
    try (var connection = database.getConnection();
        var statement =
            connection.prepareStatement("select count(*) from outbox where transcript_id = ?")) {
      statement.setObject(1, call);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }
}
