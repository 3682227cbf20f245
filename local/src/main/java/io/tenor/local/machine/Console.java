package io.tenor.local.machine;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;

/** What the user sees: one line a step, with how long it took. */
public final class Console {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Console() {}

  public static void line(String text) {
    OUT.println(text);
  }

  /** Tells of a step when it is done; steps may run beside one another. */
  public static <T> T timed(String done, Callable<T> step) throws Exception {
    Instant began = Instant.now();
    T result = step.call();
    done(done, began);
    return result;
  }

  public static void done(String step, Instant began) {
    line("  %-44s %6s".formatted(step, seconds(began)));
  }

  public static String seconds(Instant began) {
    return String.format(
        Locale.ROOT, "%.1f s", Duration.between(began, Instant.now()).toMillis() / 1000.0);
  }

  /** The one line of a run that can't go on. */
  public static void refuse(String message) {
    System.err.println(message);
  }
}
