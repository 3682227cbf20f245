package io.tenor.extraction.guidance;

import io.tenor.extraction.Evidence;
import io.tenor.extraction.guidance.anchor.Anchor;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement as its sentence alone gives it, before the rest of the call is considered.
 *
 * @param prior the range that it replaces
 * @param conditions places of the words that condition it
 * @param reference the reported figure that gives its number
 * @param probability that it is one, with the right metric, kind and course, as the models see it
 */
record Draft(
    Anchor anchor,
    Subject subject,
    Aim aim,
    Action action,
    @Nullable Bounds prior,
    @Nullable Reference reference,
    List<Span> conditions,
    Span source,
    Evidence evidence,
    String rule,
    double probability) {

  Draft with(Subject other, Aim otherAim) {
    return with(other, otherAim, action, prior, reference);
  }

  private Draft with(
      Subject newSubject,
      Aim newAim,
      Action newAction,
      @Nullable Bounds newPrior,
      @Nullable Reference newReference) {
    return new Draft(
        anchor,
        newSubject,
        newAim,
        newAction,
        newPrior,
        newReference,
        conditions,
        source,
        evidence,
        rule,
        probability);
  }

  /** The number that the call reported elsewhere. */
  Draft resolved(Figure figure) {
    Bounds bounds =
        aim.form() == Form.FLOOR
            ? new Bounds(figure.value(), null)
            : new Bounds(null, figure.value());
    Aim numbered = new Aim(aim.form(), bounds, null, figure.unit());
    return with(subject, numbered, action, prior, new Reference(null, figure.id()));
  }

  @Nullable UUID refersTo() {
    return reference == null ? null : reference.figure();
  }

  /** The amount is what the speaker replaces by this statement. */
  Draft replacing(String unit, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (!unit.equals(aim.unit())) {
      return this;
    }
    Bounds replaced = new Bounds(low, high);
    Action effect = Revisions.effect(replaced, aim.bounds());
    return with(subject, aim, effect == null ? action : effect, replaced, reference);
  }

  /** Whether it says already where the other's figure goes. */
  boolean says(Draft other) {
    return subject.figure().equals(other.subject.figure())
        && (aim.numeric() || Objects.equals(aim.direction(), other.aim.direction()));
  }
}
