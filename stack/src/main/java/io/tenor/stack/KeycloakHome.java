package io.tenor.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak unpacked and built once for PostgreSQL, which takes half a minute, and kept: later
 * starts are three times as fast as those of its development mode.
 */
final class KeycloakHome {
  private static final List<String> BUILD =
      List.of("build", "--db=postgres", "--health-enabled=true");

  private final Path home;

  private KeycloakHome(Path home) {
    this.home = home;
  }

  static KeycloakHome provide() throws IOException, InterruptedException {
    Path servers = Files.createDirectories(servers());
    KeycloakHome keycloak = in(servers);
    try (FileChannel lock =
        FileChannel.open(
            servers.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      if (!keycloak.isBuilt()) {
        keycloak.make(servers);
      }
    }
    return keycloak;
  }

  static boolean isProvided() throws IOException {
    return in(servers()).isBuilt();
  }

  private static Path servers() {
    return ServerFiles.kept().resolve("servers");
  }

  private static KeycloakHome in(Path servers) {
    return new KeycloakHome(servers.resolve("keycloak-" + ServerFiles.keycloakVersion()));
  }

  private void make(Path servers) throws IOException, InterruptedException {
    Folders.delete(home);
    unzip(ServerFiles.keycloakZip(), servers);
    Path log = servers.resolve("keycloak-build.log");
    int result =
        new ProcessBuilder(command(BUILD))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (result != 0) {
      throw new IllegalStateException("Keycloak can't be built, see " + log);
    }
    Files.write(built(), BUILD);
  }

  private boolean isBuilt() throws IOException {
    return Files.exists(built()) && Files.readAllLines(built()).equals(BUILD);
  }

  private Path built() {
    return home.resolve("built");
  }

  /** Puts the realm where {@code --import-realm} looks. */
  Path realm(byte[] realm) throws IOException {
    Path file = home.resolve("data/import/tenor-realm.json");
    Files.createDirectories(file.getParent());
    Files.write(file, realm);
    return file;
  }

  /** What its {@code kc.sh} would run, without a shell in between that outlives or hides it. */
  List<String> command(List<String> arguments) {
    return JavaCommand.of(
        List.of(
            "-Xms64m",
            "-Xmx384m",
            "-XX:MaxMetaspaceSize=256m",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            home.resolve("lib/quarkus-run.jar").toString()),
        Stream.concat(
                Stream.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint"), arguments.stream())
            .toList());
  }

  private static void unzip(Path zip, Path target) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("a file outside of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy((InputStream) in, file);
        }
      }
    }
  }
}
