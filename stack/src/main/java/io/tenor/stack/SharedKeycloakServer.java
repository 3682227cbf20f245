package io.tenor.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/**
 * The process of {@link SharedKeycloak}. Filling an empty database takes Keycloak half a minute, so
 * what the first of them filled is kept and copied by the later ones.
 */
final class SharedKeycloakServer {
  private final Path filled;
  private final Path folder;

  private SharedKeycloakServer(Path filled, Path folder) {
    this.filled = filled;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    ProcessHandle build = ProcessHandle.of(Long.parseLong(arguments[0])).orElseThrow();
    Path kept = Path.of(arguments[1]);
    Path address = Path.of(arguments[2]);
    String realm = ImportedRealm.hash(ServerFiles.realm()).substring(0, 12);
    Path filled = kept.resolve("keycloak-%s-%s".formatted(ServerFiles.keycloakVersion(), realm));
    new SharedKeycloakServer(filled, Files.createTempDirectory(kept, "keycloak"))
        .serve(build, address);
  }

  private void serve(ProcessHandle build, Path address) throws Exception {
    if (Files.exists(filled)) {
      Folders.copy(filled, folder);
    }
    try (Postgres postgres = Postgres.hasty(folder.resolve("postgres"), Ports.free());
        Keycloak keycloak = keycloak(postgres)) {
      publish(keycloak.issuer(), address);
      build.onExit().join();
    } finally {
      Files.deleteIfExists(address);
    }
    keep();
  }

  private Keycloak keycloak(Postgres postgres)
      throws IOException, InterruptedException, SQLException {
    postgres.provide("keycloak", "keycloak");
    return Keycloak.start(postgres.jdbcUrl("keycloak"), Ports.free(), folder, folder);
  }

  private static void publish(String issuer, Path address) throws IOException {
    Path whole = Files.writeString(address.resolveSibling(address.getFileName() + ".new"), issuer);
    Files.move(whole, address, StandardCopyOption.ATOMIC_MOVE);
  }

  private void keep() throws IOException {
    if (Files.exists(filled)) {
      Folders.delete(folder);
    } else {
      Files.move(folder, filled, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
