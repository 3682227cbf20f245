package io.tenor.local.faults;

import io.tenor.local.suite.TemporarySuite;
import io.tenor.stack.Checkout;
import java.util.List;
import java.util.stream.LongStream;

/**
 * {@code .ci/faults [--forget] FIRST_SEED LAST_SEED}: kills every service once a seed while a
 * hundred calls are sent. With {@code --forget} the check that makes consumers idempotent is taken
 * out, and the trial has to fail.
 */
public final class Faults {
  private static final int DOCUMENTS = 100;

  private Faults() {}

  public static void main(String[] args) throws Exception {
    boolean forget = List.of(args).contains("--forget");
    List<Long> seeds =
        LongStream.rangeClosed(
                Long.parseLong(args[args.length - 2]), Long.parseLong(args[args.length - 1]))
            .boxed()
            .toList();
    try (TemporarySuite suite =
        TemporarySuite.start(Checkout.root().resolve("local/target/faults"))) {
      Trial trial = new Trial(suite, InventedCalls.of(DOCUMENTS));
      if (forget) {
        trial.forgetWhatIsHandled();
      }
      List<Kill> kills = trial.run(seeds);
      System.out.printf("%d kills, nothing lost and nothing doubled%n", kills.size());
    } catch (AssertionError e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }
}
