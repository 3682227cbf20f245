package io.tenor.local.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenor.local.faults.InventedCalls;
import io.tenor.local.faults.Trial;
import io.tenor.local.suite.TemporarySuite;
import io.tenor.stack.Checkout;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A short run of {@code .ci/faults}, on suites of its own. */
class FaultsIT {

  @Test
  void losesAndDoublesNothingWhenServicesAreKilled() throws Exception {
    try (TemporarySuite suite = suite("faults")) {
      Trial trial = new Trial(suite, InventedCalls.of(100));

      assertThat(trial.run(List.of(1L))).hasSize(4);
    }
  }

  @Test
  void failsWithoutTheCheckThatMakesConsumersIdempotent() throws Exception {
    try (TemporarySuite suite = suite("faults-forgetting")) {
      Trial trial = new Trial(suite, InventedCalls.of(40));
      trial.forgetWhatIsHandled();

      assertThatThrownBy(() -> trial.run(List.of(1L)))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("lost or doubled");
    }
  }

  private static TemporarySuite suite(String logs) throws Exception {
    return TemporarySuite.start(Checkout.root().resolve("local/target").resolve(logs));
  }
}
