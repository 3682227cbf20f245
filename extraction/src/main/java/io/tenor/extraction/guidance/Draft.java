package io.tenor.extraction.guidance;

import io.tenor.extraction.Evidence;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A statement as its sentence alone gives it, before the rest of the call is considered.
 *
 * @param action what the sentence's own words say of an earlier statement
 * @param prior the range that it replaces
 */
record Draft(
    Subject subject,
    Aim aim,
    @Nullable Action action,
    @Nullable Bounds prior,
    Turn turn,
    Span source,
    Evidence evidence,
    String rule,
    BigDecimal confidence) {

  Draft with(Subject other, Aim otherAim) {
    return new Draft(other, otherAim, action, prior, turn, source, evidence, rule, confidence);
  }

  /** The amount is what the speaker replaces by this statement. */
  Draft replacing(Amount earlier) {
    if (!earlier.unit().equals(aim.unit())) {
      return this;
    }
    Bounds replaced = new Bounds(earlier.low(), earlier.high());
    Action effect = action == null ? Comparisons.effect(replaced, aim.bounds()) : action;
    return new Draft(subject, aim, effect, replaced, turn, source, evidence, rule, confidence);
  }
}
