package io.tenor.extraction.guidance;

import io.tenor.extraction.quantity.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where a statement says that its subject goes. */
record Aim(Form form, Bounds bounds, @Nullable Direction direction, @Nullable String unit) {

  static Aim toward(Direction direction) {
    return new Aim(Form.DIRECTION, Bounds.OPEN, direction, null);
  }

  /** Where an amount of that sign goes; one that crosses zero keeps its own signs. */
  static Aim of(Amount amount, String unit, boolean negative) {
    BigDecimal low = amount.low();
    BigDecimal high = amount.high();
    boolean below = signum(low) <= 0 && signum(high) <= 0;
    boolean crosses = signum(low) * signum(high) < 0;
    if (crosses || below == negative) {
      return new Aim(form(low, high), new Bounds(low, high), null, unit);
    }
    Bounds turned = new Bounds(negated(high), negated(low));
    return new Aim(form(turned.low(), turned.high()), turned, null, unit);
  }

  private static int signum(@Nullable BigDecimal value) {
    return value == null ? 0 : value.signum();
  }

  /** A number that the call leaves to what was said before. */
  static Aim unstated(@Nullable String unit) {
    return new Aim(Form.POINT, Bounds.OPEN, null, unit);
  }

  boolean numeric() {
    return bounds.low() != null || bounds.high() != null;
  }

  private static Form form(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (low == null) {
      return Form.CEILING;
    }
    if (high == null) {
      return Form.FLOOR;
    }
    return low.compareTo(high) == 0 ? Form.POINT : Form.RANGE;
  }

  private static @Nullable BigDecimal negated(@Nullable BigDecimal value) {
    return value == null ? null : value.negate();
  }
}
