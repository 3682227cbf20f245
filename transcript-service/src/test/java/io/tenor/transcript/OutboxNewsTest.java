package io.tenor.transcript;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.tenor.stack.StackResource;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** One connection listens to the outbox's news, whatever becomes of it. */
@QuarkusTest
@WithTestResource(StackResource.class)
class OutboxNewsTest {
  private static final String LISTENING =
      "from pg_stat_activity where datname = current_database() and query = 'listen tenor_outbox'";

  @Inject AgroalDataSource database;
  @Inject Pool pool;

  @ConfigProperty(name = "quarkus.datasource.reactive.max-size", defaultValue = "20")
  int connections;

  @Test
  void listensAgainByOneConnection() throws SQLException {
    // given
    await().until(() -> listening() == 1);

    // when
    execute("select count(pg_terminate_backend(pid)) " + LISTENING);

    // then
    await().until(() -> listening() == 1);
  }

  @Test
  void asksForOneConnectionHoweverLongItTakes() throws SQLException {
    // given
    await().until(() -> listening() == 1);
    List<Future<SqlConnection>> taken =
        Stream.generate(pool::getConnection).limit(connections).toList();
    await().until(() -> taken.stream().filter(Future::succeeded).count() == connections - 1);

    // when
    execute("select count(pg_terminate_backend(pid)) " + LISTENING);
    await().until(() -> taken.stream().allMatch(Future::succeeded));
    await().during(Duration.ofSeconds(4)).until(() -> listening() == 0);
    taken.forEach(connection -> connection.result().close());

    // then
    await().until(() -> listening() > 0);
    await().during(Duration.ofSeconds(2)).until(() -> listening() == 1);
  }

  private long listening() throws SQLException {
    return execute("select count(*) " + LISTENING);
  }

  private long execute(String query) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
