package io.tenor.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Another tool, measured in a process of its own that prints its MB a second in its last line.
 *
 * @param command null where it could not be fetched
 */
record Peer(String name, List<String> command) {
  private static final long MINUTES = 15;

  /** The rate, or NaN after saying why there is none. */
  double rate() {
    if (command.isEmpty()) {
      System.out.printf("%-58s could not be fetched, so it is not compared%n", name);
      return Double.NaN;
    }
    try {
      File out = File.createTempFile("tenor-peer", ".out");
      out.deleteOnExit();
      Process process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out).start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      String said = java.nio.file.Files.readString(out.toPath(), StandardCharsets.UTF_8).strip();
      String last = said.substring(said.lastIndexOf('\n') + 1);
      if (!ended || process.exitValue() != 0) {
        System.out.printf("%-58s failed, so it is not compared: %s%n", name, last);
        return Double.NaN;
      }
      return Double.parseDouble(last);
    } catch (IOException e) {
      System.out.printf("%-58s did not start: %s%n", name, e.getMessage());
      return Double.NaN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Double.NaN;
    }
  }
}
