package io.tenor.local.build;

import io.tenor.local.machine.Console;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says now and then how far Maven is, from what it prints. */
final class BuildProgress {
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Pattern DOWNLOADED =
      Pattern.compile("Downloaded from .*\\(([\\d.]+) (B|kB|MB) at .*");
  private static final Pattern BUILDING = Pattern.compile("\\[INFO] Building Tenor: (.+?) \\d.*");
  private static final Pattern ERROR = Pattern.compile("\\[ERROR] (.+)");

  private Instant last = Instant.now();
  private int files;
  private double megabytes;
  private int told;
  private String error = "Maven could not be started";

  void read(String line) {
    Matcher downloaded = DOWNLOADED.matcher(line);
    Matcher building = BUILDING.matcher(line);
    Matcher failed = ERROR.matcher(line);
    if (downloaded.find()) {
      files++;
      megabytes += Double.parseDouble(downloaded.group(1)) * megabytes(downloaded.group(2));
      tellOfDownloads();
    } else if (building.matches()) {
      Console.line("  building " + building.group(1));
    } else if (failed.matches() && error.startsWith("Maven")) {
      error = failed.group(1);
    }
  }

  private static double megabytes(String unit) {
    return switch (unit) {
      case "MB" -> 1;
      case "kB" -> 1e-3;
      default -> 1e-6;
    };
  }

  private void tellOfDownloads() {
    if (files > told && Instant.now().isAfter(last.plus(PAUSE))) {
      told = files;
      last = Instant.now();
      Console.line(String.format(Locale.ROOT, "  fetched %d files, %.0f MB", files, megabytes));
    }
  }

  String fetched() {
    return files == 0
        ? ""
        : String.format(Locale.ROOT, ", fetched %d files, %.0f MB", files, megabytes);
  }

  /** The first thing that Maven complained of. */
  String error() {
    return error;
  }
}
