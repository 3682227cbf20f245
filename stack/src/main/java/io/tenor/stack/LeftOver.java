package io.tenor.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Servers whose parent was killed before it could end them. */
public final class LeftOver {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private LeftOver() {}

  /** Writes down which process it is; its start tells it from a later one of the same id. */
  static void note(Path file, ProcessHandle process) throws IOException {
    Files.writeString(file, process.pid() + "\n" + startOf(process) + "\n");
  }

  /**
   * Ends the servers that a folder tells of.
   *
   * @return how many still ran
   */
  public static int end(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    List<Path> notes;
    try (Stream<Path> files = Files.list(folder)) {
      notes = files.filter(file -> file.toString().endsWith(".pid")).toList();
    }
    List<ProcessHandle> running = new ArrayList<>();
    for (Path note : notes) {
      running(note).ifPresent(running::add);
    }
    // All are asked first: together they need no longer than the slowest.
    running.forEach(ProcessHandle::destroy);
    running.forEach(LeftOver::end);
    for (Path note : notes) {
      Files.delete(note);
    }
    return running.size();
  }

  private static Optional<ProcessHandle> running(Path note) throws IOException {
    List<String> lines = Files.readAllLines(note);
    return lines.size() < 2
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(lines.get(0)))
            .filter(process -> startOf(process).equals(lines.get(1)));
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException("the end of a process can't be awaited", e);
    }
  }
}
