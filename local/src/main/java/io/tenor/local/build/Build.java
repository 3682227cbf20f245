package io.tenor.local.build;

import io.tenor.local.machine.Console;
import io.tenor.local.machine.KeptFolder;
import io.tenor.local.machine.Memory;
import io.tenor.local.machine.Ports;
import io.tenor.local.machine.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Builds what {@code ./run} starts, without tests and checks, and tells how it goes. */
public final class Build {
  private static final List<String> COMMAND = List.of("./mvnw", "-B", "-T2", "-Dquick", "package");

  private Build() {}

  public static void main(String[] args) throws Exception {
    try (KeptFolder kept = KeptFolder.open(Path.of(".local"))) {
      if (!kept.mayHoldLeftOvers()) {
        Ports.requireFree();
      }
      Memory.requireEnough();
      build(Files.createDirectories(kept.processes()).resolve("build.log"));
    } catch (Refusal e) {
      Console.refuse(e.getMessage());
      System.exit(1);
    }
  }

  private static void build(Path log) throws IOException, InterruptedException {
    Instant began = Instant.now();
    Console.line("Building (the first time fetches about 400 MB)");
    Process maven = new ProcessBuilder(COMMAND).redirectErrorStream(true).start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(maven)));
    BuildProgress progress = new BuildProgress();
    try (BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(maven.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(Files.newBufferedWriter(log), true)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        out.println(line);
        progress.read(line);
      }
    }
    if (maven.waitFor() != 0) {
      throw new Refusal("The build failed: %s (all of it in %s)".formatted(progress.error(), log));
    }
    Files.writeString(Path.of("local/target/built"), "");
    Console.line("  built in " + Console.seconds(began) + progress.fetched());
  }

  private static void end(Process maven) {
    maven.descendants().forEach(ProcessHandle::destroy);
    maven.destroy();
  }
}
