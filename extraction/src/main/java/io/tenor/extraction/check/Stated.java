package io.tenor.extraction.check;

import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.ReportedMetric;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure with how it was written: the digits tell how far it was rounded.
 *
 * @param numeral the number of its digits alone, null where it is in words
 */
record Stated(ReportedMetric metric, @Nullable BigDecimal numeral) implements Party {

  static Stated of(ReportedMetric metric, String text) {
    return new Stated(metric, Rounding.numeral(metric.figure().source().of(text)));
  }

  @Override
  public UUID id() {
    return figure().id();
  }

  @Override
  public BigDecimal confidence() {
    return metric.confidence();
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

  Interval interval() {
    return Rounding.of(value(), numeral, metric.approximate());
  }

  /** Whether both are of the same part of the company, measured on the same basis. */
  boolean besides(Stated other) {
    return Expected.sameName(figure().segment(), other.figure().segment())
        && figure().basis() == other.figure().basis();
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

  /** {@code revenue (Lattice Group) of 12000000 EUR in 2023Q1}. */
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
