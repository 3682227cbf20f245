package io.tenor.extraction.metric;

import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.quantity.Mention;
import java.math.BigDecimal;

/** The value that a number stands for. */
final class Values {

  private Values() {}

  /** In a range one end lends its scale to the other: {@code 2 to 3 billion}. */
  static BigDecimal of(Place n) {
    Amount amount = n.amount();
    BigDecimal own = n.mention().quantity().value();
    if (amount.mentions().size() != 2) {
      return own;
    }
    Mention first = amount.mentions().getFirst();
    BigDecimal end = n.mention().first() == first.first() ? amount.low() : amount.high();
    boolean scaled =
        end != null && end.abs().compareTo(own.abs()) > 0 && end.signum() == own.signum();
    return scaled && sameDigits(end, own) ? end : own;
  }

  private static boolean sameDigits(BigDecimal a, BigDecimal b) {
    return a.stripTrailingZeros().unscaledValue().equals(b.stripTrailingZeros().unscaledValue());
  }
}
