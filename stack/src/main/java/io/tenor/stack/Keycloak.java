package io.tenor.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Keycloak with the realm of the suite, in a database of its own. */
public final class Keycloak implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(6);

  private final ServerProcess process;
  private final String issuer;

  private Keycloak(ServerProcess process, String issuer) {
    this.process = process;
    this.issuer = issuer;
  }

  /** Whether {@link #prepare} has nothing to do. */
  public static boolean isPrepared() throws IOException {
    return KeycloakHome.isProvided();
  }

  /** Unpacks and builds it where that was not done before, which takes a minute. */
  public static void prepare() throws IOException, InterruptedException {
    KeycloakHome.provide();
  }

  /**
   * Starts it, with the realm as the build has it: where the database holds an older one, that is
   * replaced first.
   *
   * @param database with role and password {@code keycloak}
   * @param data takes a note of the realm that the database holds: it is kept with the database
   * @param folder takes the log and the process id
   */
  public static Keycloak start(String database, int port, Path data, Path folder)
      throws IOException, InterruptedException {
    return start(database, port, data, folder, ServerFiles.realm());
  }

  static Keycloak start(String database, int port, Path data, Path folder, byte[] realm)
      throws IOException, InterruptedException {
    KeycloakHome home = KeycloakHome.provide();
    ImportedRealm imported = new ImportedRealm(Files.createDirectories(data));
    Path file = home.realm(realm);
    if (imported.isAnother(realm)) {
      replaceRealm(home, database, file, folder);
    }
    String url = "http://localhost:" + port;
    ServerProcess process =
        ServerProcess.start(
            "keycloak",
            home.command(
                List.of(
                    "start",
                    "--optimized",
                    "--import-realm",
                    "--http-enabled=true",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port,
                    "--http-management-host=127.0.0.1",
                    "--http-management-port=" + Ports.free(),
                    "--hostname=" + url,
                    "--cache=local")),
            database(database),
            folder);
    Keycloak keycloak = new Keycloak(process, url + "/realms/tenor");
    process.await(keycloak::answers, PATIENCE);
    imported.note(realm);
    return keycloak;
  }

  /** {@code --import-realm} leaves a realm alone that exists. */
  private static void replaceRealm(KeycloakHome home, String database, Path realm, Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolve("keycloak-import.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                home.command(
                    List.of("import", "--optimized", "--file=" + realm, "--override=true")))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(database(database));
    if (builder.start().waitFor() != 0) {
      throw new IllegalStateException("the realm can't be imported, see " + log);
    }
  }

  private static Map<String, String> database(String url) {
    return Map.of("KC_DB_URL", url, "KC_DB_USERNAME", "keycloak", "KC_DB_PASSWORD", "keycloak");
  }

  public String issuer() {
    return issuer;
  }

  /** Ready when it serves the realm, which is later than its log says. */
  private boolean answers() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(issuer).toURL().openConnection();
    connection.setConnectTimeout(1000);
    connection.setReadTimeout(5000);
    return connection.getResponseCode() == 200;
  }

  public void kill() {
    process.kill();
  }

  @Override
  public void close() {
    process.close();
  }
}
