package io.tenor.extraction.guidance;

import io.tenor.extraction.Evidence;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement as its sentence alone gives it, before the rest of the call is considered.
 *
 * @param action what the sentence's own words say of an earlier statement
 * @param prior the range that it replaces
 * @param conditions places of the words that condition it
 * @param reference the reported figure that gives its number
 */
record Draft(
    Subject subject,
    Aim aim,
    @Nullable Action action,
    @Nullable Bounds prior,
    @Nullable Reference reference,
    List<Span> conditions,
    Turn turn,
    Span source,
    Evidence evidence,
    String rule,
    BigDecimal confidence) {

  Draft with(Subject other, Aim otherAim) {
    return new Draft(
        other,
        otherAim,
        action,
        prior,
        reference,
        conditions,
        turn,
        source,
        evidence,
        rule,
        confidence);
  }

  /** The number that the call reported elsewhere. */
  Draft resolved(Figure figure) {
    Bounds bounds =
        aim.form() == Form.FLOOR
            ? new Bounds(figure.value(), null)
            : new Bounds(null, figure.value());
    Reference found = new Reference(null, figure.id());
    return new Draft(
        subject,
        new Aim(aim.form(), bounds, null, figure.unit()),
        action,
        prior,
        found,
        conditions,
        turn,
        source,
        evidence,
        rule,
        confidence);
  }

  @Nullable UUID refersTo() {
    return reference == null ? null : reference.figure();
  }

  /** The amount is what the speaker replaces by this statement. */
  Draft replacing(Amount earlier) {
    if (!earlier.unit().equals(aim.unit())) {
      return this;
    }
    Bounds replaced = new Bounds(earlier.low(), earlier.high());
    Action effect = action == null ? Comparisons.effect(replaced, aim.bounds()) : action;
    return new Draft(
        subject,
        aim,
        effect,
        replaced,
        reference,
        conditions,
        turn,
        source,
        evidence,
        rule,
        confidence);
  }
}
