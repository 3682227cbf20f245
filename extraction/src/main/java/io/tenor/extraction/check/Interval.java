package io.tenor.extraction.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** What a rounded number may have been before it was rounded. */
public record Interval(BigDecimal low, BigDecimal high) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext DOWN = new MathContext(6, RoundingMode.FLOOR);
  private static final MathContext UP = new MathContext(6, RoundingMode.CEILING);

  static Interval around(BigDecimal value, BigDecimal half) {
    return new Interval(value.subtract(half), value.add(half));
  }

  boolean holds(BigDecimal value) {
    return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
  }

  boolean meets(Interval other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }

  Interval plus(Interval other) {
    return new Interval(low.add(other.low), high.add(other.high));
  }

  Interval minus(Interval other) {
    return new Interval(low.subtract(other.high), high.subtract(other.low));
  }

  /** The quotient; both intervals positive. */
  Interval over(Interval whole) {
    return new Interval(
        low.divide(whole.high, MathContext.DECIMAL64),
        high.divide(whole.low, MathContext.DECIMAL64));
  }

  Interval percentOf(Interval whole) {
    return times(HUNDRED).over(whole);
  }

  /** By a positive number. */
  Interval times(BigDecimal factor) {
    return new Interval(low.multiply(factor), high.multiply(factor));
  }

  Interval plus(BigDecimal shift) {
    return new Interval(low.add(shift), high.add(shift));
  }

  /** Of a loss its size. */
  Interval size() {
    return high.signum() < 0 ? new Interval(high.negate(), low.negate()) : this;
  }

  boolean positive() {
    return low.signum() > 0;
  }

  Interval wider(BigDecimal by) {
    return new Interval(low.subtract(by), high.add(by));
  }

  /** No narrower, in six digits. */
  Interval readable() {
    return new Interval(low.round(DOWN).stripTrailingZeros(), high.round(UP).stripTrailingZeros());
  }
}
