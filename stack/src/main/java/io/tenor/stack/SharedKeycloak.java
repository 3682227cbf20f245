package io.tenor.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One Keycloak for all test runs of a build: it starts with the first that asks and ends with the
 * build.
 */
public final class SharedKeycloak {
  private static final Duration PATIENCE = Duration.ofMinutes(12);

  private SharedKeycloak() {}

  /** The realm's address; starts it where none runs. */
  public static String issuer() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(ServerFiles.kept().resolve("test"));
    ProcessHandle build = build();
    Path address = folder.resolve("keycloak-of-" + build.pid());
    try (FileChannel lock =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock();
      if (!Files.exists(address)) {
        start(folder, build, address);
      }
      return Files.readString(address);
    }
  }

  private static void start(Path folder, ProcessHandle build, Path address)
      throws IOException, InterruptedException {
    List<String> command =
        JavaCommand.of(
            List.of("-Xmx64m", "-cp", ServerFiles.classPath()),
            List.of(
                SharedKeycloakServer.class.getName(),
                Long.toString(build.pid()),
                folder.toString(),
                address.toString()));
    ServerProcess.start("shared-keycloak", command, Map.of(), folder.resolve("log"))
        .await(() -> Files.exists(address), PATIENCE);
  }

  /** The nearest Java process above this one: Maven, or an IDE; without any, this one itself. */
  private static ProcessHandle build() {
    return Stream.iterate(
            ProcessHandle.current().parent(),
            Optional::isPresent,
            process -> process.flatMap(ProcessHandle::parent))
        .flatMap(Optional::stream)
        .filter(process -> process.info().command().orElse("").endsWith("java"))
        .findFirst()
        .orElse(ProcessHandle.current());
  }
}
