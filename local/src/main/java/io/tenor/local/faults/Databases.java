package io.tenor.local.faults;

import io.tenor.local.suite.Service;
import io.tenor.stack.Postgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** What the services hold of events, read beside them. */
final class Databases {
  private final Postgres postgres;

  Databases(Postgres postgres) {
    this.postgres = postgres;
  }

  /** Ids of the events that a service has stored and that Kafka may not have. */
  Set<String> outbox(Service service) throws SQLException {
    return strings(service, "select event_id from outbox");
  }

  /** Ids of the events that a service has handled, forgotten ones included. */
  Set<String> handled(Service service) throws SQLException {
    return strings(
        service, "select event_id from inbox union select event_id from trial_forgotten");
  }

  /** Prepares what {@link #handled} reads. */
  void prepare() throws SQLException {
    for (Service service : Service.values()) {
      execute(service, "create table trial_forgotten (event_id text)");
    }
  }

  /** Calls that are stored, whatever a list would show. */
  int calls() throws SQLException {
    return strings(Service.TRANSCRIPTS, "select id from transcript").size();
  }

  /**
   * Takes the check of idempotence out of all services, from outside: what they note as handled is
   * forgotten at once.
   */
  void forgetWhatIsHandled() throws SQLException {
    for (Service service : Service.values()) {
      execute(
          service,
          """
          create function trial_forget() returns trigger language plpgsql security definer as $$
          begin
            insert into trial_forgotten values (new.event_id);
            delete from inbox where consumer = new.consumer and event_id = new.event_id;
            return null;
          end $$;
          create trigger trial_forget after insert on inbox for each row execute function trial_forget();
          """);
    }
  }

  /** Nothing of a service that has no database. */
  private Set<String> strings(Service service, String query) throws SQLException {
    if (service.database().isEmpty()) {
      return Set.of();
    }
    try (Connection connection = postgres.connect(service.database().orElseThrow());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      Set<String> found = new HashSet<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  private void execute(Service service, String sql) throws SQLException {
    if (service.database().isEmpty()) {
      return;
    }
    try (Connection connection = postgres.connect(service.database().orElseThrow());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
