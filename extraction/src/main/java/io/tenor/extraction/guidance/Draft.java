package io.tenor.extraction.guidance;

import io.tenor.extraction.Evidence;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A statement as its sentence alone gives it, before the rest of the call is considered.
 *
 * @param action what the sentence's own words say of an earlier statement
 */
record Draft(
    Subject subject,
    Aim aim,
    @Nullable Action action,
    Turn turn,
    Span source,
    Evidence evidence,
    String rule,
    BigDecimal confidence) {

  Draft with(Subject other, Aim otherAim) {
    return new Draft(other, otherAim, action, turn, source, evidence, rule, confidence);
  }

  Draft acting(Action other) {
    return new Draft(subject, aim, other, turn, source, evidence, rule, confidence);
  }
}
