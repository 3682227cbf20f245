package io.tenor.local.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Memory as Linux tells of it; elsewhere nothing is known and nothing refused. */
public final class Memory {
  /** All of the suite takes less, after the samples, and needs some to start. */
  private static final long NEEDED_MIB = 2300;

  private Memory() {}

  /**
   * @throws Refusal where too little is left for the suite
   */
  public static void requireEnough() {
    long available = value(Path.of("/proc/meminfo"), "MemAvailable:") / 1024;
    if (available >= 0 && available < NEEDED_MIB) {
      throw new Refusal(
          "Tenor needs %d MiB of free memory here and %d are left: end some programs and run again."
              .formatted(NEEDED_MIB, available));
    }
  }

  /** What a process and those that it started use of memory in MiB, shared pages counted once. */
  public static long used(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants())
            .mapToLong(p -> value(Path.of("/proc/%d/smaps_rollup".formatted(p.pid())), "Pss:"))
            .filter(kib -> kib > 0)
            .sum()
        / 1024;
  }

  /** In KiB, negative where unknown. */
  private static long value(Path file, String name) {
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.stream()
          .filter(line -> line.startsWith(name))
          .findFirst()
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .orElse(-1024L);
    } catch (IOException e) {
      return -1024L;
    }
  }
}
