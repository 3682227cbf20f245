package io.tenor.extraction.guidance;

import io.tenor.extraction.quantity.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Where a statement says that its subject goes. */
record Aim(Form form, Bounds bounds, @Nullable Direction direction, @Nullable String unit) {

  static Aim toward(Direction direction) {
    return new Aim(Form.DIRECTION, Bounds.OPEN, direction, null);
  }

  static Aim of(Amount amount, String unit, boolean negative) {
    BigDecimal low = negative ? negated(amount.high()) : amount.low();
    BigDecimal high = negative ? negated(amount.low()) : amount.high();
    return new Aim(form(low, high), new Bounds(low, high), null, unit);
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
