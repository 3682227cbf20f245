package io.tenor.extraction.check;

import java.math.BigDecimal;
import java.math.MathContext;

/** What a rounded number may have been before it was rounded. */
record Interval(BigDecimal low, BigDecimal high) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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

  /** The quotient in per cent; both intervals positive. */
  Interval percentOf(Interval whole) {
    return new Interval(percent(low, whole.high), percent(high, whole.low));
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }

  boolean positive() {
    return low.signum() > 0;
  }

  Interval wider(BigDecimal by) {
    return new Interval(low.subtract(by), high.add(by));
  }

  /** {@code 41.2 to 41.4}. */
  String words() {
    MathContext four = new MathContext(4);
    return low.round(four).toPlainString() + " to " + high.round(four).toPlainString();
  }
}
