package io.tenor.local.machine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** The folder of all that {@code ./run} keeps. One run at a time works in it. */
public final class KeptFolder implements AutoCloseable {
  private final Path folder;
  private final FileChannel lock;

  private KeptFolder(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * @throws Refusal where it can't be written, or another run works in it
   */
  public static KeptFolder open(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel lock =
          FileChannel.open(
              folder.resolve("run.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      // Let go by the system when its process ends, however that ends.
      if (lock.tryLock() == null) {
        throw new Refusal("Another ./run is already running in this folder: use it, or end it.");
      }
      return new KeptFolder(folder, lock);
    } catch (IOException e) {
      throw new Refusal(
          "%s can't be written (%s): make it writable and run again."
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  /** Logs of the servers, and notes of which processes they are. */
  public Path processes() {
    return folder.resolve("processes");
  }

  /** What {@code --fresh} forgets. */
  public Path data() {
    return folder.resolve("data");
  }

  public Path postgresData() {
    return data().resolve("postgres");
  }

  /** Whether a run before was killed and may have left servers. */
  public boolean mayHoldLeftOvers() throws IOException {
    if (Files.exists(postgresData().resolve("postmaster.pid"))) {
      return true;
    }
    if (!Files.isDirectory(processes())) {
      return false;
    }
    try (Stream<Path> notes = Files.list(processes())) {
      return notes.anyMatch(note -> note.toString().endsWith(".pid"));
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
