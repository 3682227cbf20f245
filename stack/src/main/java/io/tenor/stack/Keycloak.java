package io.tenor.stack;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Keycloak with the realm of the suite, its data in memory. */
public final class Keycloak implements AutoCloseable {
  private final ServerProcess process;
  private final String issuer;

  private Keycloak(ServerProcess process, String issuer) {
    this.process = process;
    this.issuer = issuer;
  }

  public static Keycloak start(Path data) throws Exception {
    Path home = home();
    Path realm = Files.createDirectories(home.resolve("data/import")).resolve("tenor-realm.json");
    try (InputStream in = Keycloak.class.getResourceAsStream("/keycloak/tenor-realm.json")) {
      Files.copy(in, realm, StandardCopyOption.REPLACE_EXISTING);
    }
    String url = "http://localhost:" + Ports.free();
    ServerProcess process =
        ServerProcess.start(
            command(home, URI.create(url)),
            Map.of(
                "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx384m",
                "JAVA_OPTS_APPEND", "-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1"),
            Files.createDirectories(data).resolve("keycloak.log"));
    Keycloak keycloak = new Keycloak(process, url + "/realms/tenor");
    process.await(keycloak::answers, Duration.ofMinutes(3));
    return keycloak;
  }

  public String issuer() {
    return issuer;
  }

  private static List<String> command(Path home, URI url) {
    return List.of(
        "/bin/sh",
        home.resolve("bin/kc.sh").toString(),
        "start-dev",
        "--db=dev-mem",
        "--http-port=" + url.getPort(),
        "--hostname=" + url,
        "--import-realm");
  }

  private boolean answers() throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(issuer).toURL().openConnection();
    connection.setConnectTimeout(1000);
    connection.setReadTimeout(5000);
    return connection.getResponseCode() == 200;
  }

  private static Path home() throws IOException {
    Properties servers = new Properties();
    try (InputStream in = Keycloak.class.getResourceAsStream("servers.properties")) {
      servers.load(in);
    }
    return Path.of(servers.getProperty("keycloak.home"));
  }

  @Override
  public void close() {
    process.close();
  }
}
