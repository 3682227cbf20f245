package io.tenor.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/** A PostgreSQL server whose superuser needs no password on the loopback interface. */
public final class Postgres implements AutoCloseable {
  public static final String SUPERUSER = "postgres";
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final EmbeddedPostgres server;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  /** One that forgets everything when it ends: nothing waits for the disk. */
  public static Postgres temporary() throws IOException {
    return new Postgres(EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).start());
  }

  /** One whose data outlives it, and a crash of the machine too. */
  public static Postgres kept(Path data, int port) throws IOException {
    return new Postgres(onKeptData(data, port).setServerConfig("fsync", "on").start());
  }

  /** One whose data outlives it where it ends in order. */
  static Postgres hasty(Path data, int port) throws IOException {
    return new Postgres(onKeptData(data, port).start());
  }

  private static EmbeddedPostgres.Builder onKeptData(Path data, int port) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPort(port)
        .setPGStartupWait(PATIENCE)
        .setRegisterShutdownHook(false);
  }

  /**
   * Ends a server on this data whose parent was killed.
   *
   * @return whether there was one
   */
  public static boolean endLeftOver(Path data) throws IOException {
    Optional<ProcessHandle> server = serverOn(data);
    server.ifPresent(LeftOver::end);
    return server.isPresent();
  }

  /** The process that serves this data now. */
  public static Optional<ProcessHandle> serverOn(Path data) throws IOException {
    Path note = data.resolve("postmaster.pid");
    if (!Files.exists(note)) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(note).getFirst().strip()))
        .filter(process -> process.info().command().orElse("").endsWith("postgres"));
  }

  public int port() {
    return server.getPort();
  }

  /** A database and a role of the same password as name, each made where it is missing. */
  public void provide(String database, String role) throws SQLException {
    try (Connection connection = connect(SUPERUSER);
        Statement statement = connection.createStatement()) {
      if (!exists(statement, "pg_roles where rolname = '" + role + "'")) {
        statement.execute("create role %1$s login password '%1$s'".formatted(role));
      }
      if (!exists(statement, "pg_database where datname = '" + database + "'")) {
        statement.execute("create database %s owner %s".formatted(database, role));
      }
    }
  }

  /** As the superuser. */
  public Connection connect(String database) throws SQLException {
    return server.getDatabase(SUPERUSER, database).getConnection();
  }

  private static boolean exists(Statement statement, String what) throws SQLException {
    try (ResultSet found = statement.executeQuery("select 1 from " + what)) {
      return found.next();
    }
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://localhost:%d/%s".formatted(port(), database);
  }

  public String reactiveUrl(String database) {
    return "postgresql://localhost:%d/%s".formatted(port(), database);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
