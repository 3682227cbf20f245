package io.tenor.extraction.check;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** How far a number was rounded, which its digits tell. */
final class Rounding {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal SPOKEN = new BigDecimal("0.02");
  private static final BigDecimal WORDS = new BigDecimal("0.1");

  private Rounding() {}

  /**
   * Half of the last digit to either side; more where the speaker says about or over.
   *
   * @param numeral the number of the digits alone, null where it is in words
   */
  static Interval of(BigDecimal value, @Nullable BigDecimal numeral, boolean approximate) {
    if (numeral == null || numeral.signum() == 0) {
      return Interval.around(value, value.abs().multiply(WORDS));
    }
    BigDecimal factor = value.abs().divide(numeral, MathContext.DECIMAL64);
    BigDecimal half = factor.scaleByPowerOfTen(-numeral.scale()).multiply(HALF);
    BigDecimal spoken = approximate ? value.abs().multiply(SPOKEN) : BigDecimal.ZERO;
    return Interval.around(value, half.max(spoken).add(half.multiply(WORDS)));
  }

  /** The number of the digits alone, null where it is in words. */
  static @Nullable BigDecimal numeral(String quote) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < quote.length(); i++) {
      char c = quote.charAt(i);
      boolean point = c == '.' && !digits.isEmpty() && digits.indexOf(".") < 0;
      if (Character.isDigit(c) || (point && next(quote, i))) {
        digits.append(c);
      } else if (c != ',' && !digits.isEmpty()) {
        break;
      }
    }
    return digits.isEmpty() ? null : new BigDecimal(digits.toString());
  }

  private static boolean next(String quote, int i) {
    return i + 1 < quote.length() && Character.isDigit(quote.charAt(i + 1));
  }
}
