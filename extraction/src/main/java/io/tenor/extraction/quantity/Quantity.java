package io.tenor.extraction.quantity;

import java.math.BigDecimal;

/** An exact amount with the unit that {@code unit()} names as the API does. */
public sealed interface Quantity {

  BigDecimal value();

  String unit();

  Quantity withValue(BigDecimal value);

  /** Money in whole units of an ISO 4217 currency. */
  record Money(BigDecimal value, String unit) implements Quantity {
    @Override
    public Money withValue(BigDecimal other) {
      return new Money(other, unit);
    }
  }

  /** A number of per cent, percentage points, basis points or times. */
  record Ratio(BigDecimal value, Measure measure) implements Quantity {
    @Override
    public String unit() {
      return measure.code();
    }

    @Override
    public Ratio withValue(BigDecimal other) {
      return new Ratio(other, measure);
    }
  }

  /** A length of time; {@code unit} is the plural noun. */
  record Duration(BigDecimal value, String unit) implements Quantity {
    @Override
    public Duration withValue(BigDecimal other) {
      return new Duration(other, unit);
    }
  }

  /** A bare number; what it counts stands in the words behind it. */
  record Count(BigDecimal value) implements Quantity {
    @Override
    public String unit() {
      return "count";
    }

    @Override
    public Count withValue(BigDecimal other) {
      return new Count(other);
    }
  }

  /** What a ratio is measured in. */
  enum Measure {
    PERCENT("percent"),
    POINTS("pp"),
    BASIS_POINTS("bps"),
    TIMES("x");

    private final String code;

    Measure(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
