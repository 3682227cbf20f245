package io.tenor.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * A server in a process of its own. Its folder holds what it prints and which process it is, so
 * that one left over by a killed parent is found again.
 */
public final class ServerProcess implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Duration PATIENCE_AT_END = Duration.ofSeconds(15);

  private final String name;
  private final Process process;
  private final Path log;
  private final Path note;

  private ServerProcess(String name, Process process, Path log, Path note) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.note = note;
  }

  /**
   * @param environment in addition to this process's own
   * @param folder takes {@code <name>.log}, begun anew, and {@code <name>.pid} while it runs
   */
  public static ServerProcess start(
      String name, List<String> command, Map<String, String> environment, Path folder)
      throws IOException {
    Path log = Files.createDirectories(folder).resolve(name + ".log");
    Path note = folder.resolve(name + ".pid");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    LeftOver.note(note, process.toHandle());
    return new ServerProcess(name, process, log, note);
  }

  /**
   * Waits until the server is ready.
   *
   * @throws IllegalStateException where it ends before, or takes longer than {@code patience}
   */
  public void await(Callable<Boolean> ready, Duration patience) throws InterruptedException {
    Instant deadline = Instant.now().plus(patience);
    while (!answers(ready)) {
      if (!process.isAlive()) {
        throw new IllegalStateException(name + " ended before it was ready, see " + log);
      }
      if (Instant.now().isAfter(deadline)) {
        kill();
        throw new IllegalStateException(
            "%s was not ready in %d s, see %s".formatted(name, patience.toSeconds(), log));
      }
      process.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private static boolean answers(Callable<Boolean> ready) {
    try {
      return ready.call();
    } catch (Exception e) {
      return false;
    }
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** Ends it at once, as a power cut would. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
    forget();
  }

  /** Asks it to end, and makes it where it does not. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_AT_END.toMillis(), TimeUnit.MILLISECONDS)) {
        kill();
      }
      forget();
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
  }

  private void forget() {
    try {
      Files.deleteIfExists(note);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
