package io.tenor.extraction.check;

import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.ReportedMetric;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure with how it was written: the digits tell how far it was rounded.
 *
 * @param numeral the number of its digits alone, null where it is in words
 */
record Stated(ReportedMetric metric, @Nullable BigDecimal numeral) {

  static Stated of(ReportedMetric metric, String text) {
    return new Stated(metric, numeral(metric.figure().source().of(text)));
  }

  private static @Nullable BigDecimal numeral(String quote) {
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

  Figure figure() {
    return metric.figure();
  }

  BigDecimal value() {
    return figure().value();
  }

  boolean is(String metricCode, Kind kind) {
    return figure().metric().equals(metricCode) && figure().kind() == kind;
  }

  /** Whether a scale word stands with the number. */
  boolean scaled() {
    return numeral != null
        && numeral.signum() != 0
        && value().abs().compareTo(numeral.multiply(BigDecimal.valueOf(100))) >= 0;
  }

  /** Half of the last digit; more where the speaker says about or over. */
  Interval interval() {
    if (numeral == null || numeral.signum() == 0) {
      return Interval.around(value(), value().abs().multiply(new BigDecimal("0.1")));
    }
    BigDecimal factor = value().abs().divide(numeral, MathContext.DECIMAL64);
    BigDecimal half = factor.scaleByPowerOfTen(-numeral.scale()).multiply(new BigDecimal("0.5"));
    BigDecimal spoken =
        metric.approximate() ? value().abs().multiply(new BigDecimal("0.02")) : BigDecimal.ZERO;
    return Interval.around(value(), half.max(spoken).add(half.multiply(new BigDecimal("0.1"))));
  }

  /** Whether both are of the same part of the company, measured on the same basis. */
  boolean besides(Stated other) {
    return sameName(figure().segment(), other.figure().segment())
        && figure().basis() == other.figure().basis();
  }

  private static boolean sameName(@Nullable String a, @Nullable String b) {
    return a == null || b == null ? Objects.equals(a, b) : a.equalsIgnoreCase(b);
  }

  boolean samePeriod(Stated other) {
    return figure().period() != null && figure().period().equals(other.figure().period());
  }

  boolean sameUnit(Stated other) {
    return Objects.equals(figure().unit(), other.figure().unit());
  }

  boolean near(Stated other, int characters) {
    return distance(other) <= characters;
  }

  int distance(Stated other) {
    return Math.abs(figure().source().start() - other.figure().source().start());
  }

  /** {@code revenue (Ping An Group) of 564000000 CNY in 2021Q2}. */
  String words() {
    String part = figure().segment() == null ? "" : " (" + figure().segment() + ")";
    String of = figure().metric().replace('_', ' ') + part + " of " + amount();
    return figure().period() == null ? of : of + " in " + figure().period();
  }

  /** {@code 12 percent}. */
  String amount() {
    return figure().unit() == null ? plain() : plain() + " " + figure().unit();
  }

  String plain() {
    return value().stripTrailingZeros().toPlainString();
  }
}
