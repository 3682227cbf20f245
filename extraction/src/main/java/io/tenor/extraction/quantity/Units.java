package io.tenor.extraction.quantity;

import io.tenor.extraction.quantity.Quantity.Measure;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The words and signs of currencies, scales and units. */
final class Units {
  private static final List<Phrases.Entry<String>> CURRENCIES =
      Lexicon.entries(Units.class, "currencies.txt", side -> side);
  static final Phrases<String> CURRENCY_BEFORE = side("before ");
  static final Phrases<String> CURRENCY_AFTER = side("after ");
  static final Phrases<Scale> SCALES = Lexicon.load(Units.class, "scales.txt", Scale::parse);
  static final Phrases<String> UNITS = Lexicon.load(Units.class, "units.txt", unit -> unit);
  static final Map<String, Measure> MEASURES =
      Map.of(
          "percent", Measure.PERCENT,
          "pp", Measure.POINTS,
          "bps", Measure.BASIS_POINTS,
          "x", Measure.TIMES);

  /** Hundredths of a currency. */
  static final Map<String, String> SUBUNITS = Map.of("cents", "USD", "pence", "GBP");

  private Units() {}

  /** A power of ten; a short one is a single letter. */
  record Scale(int power, boolean isShort) {
    private static Scale parse(String text) {
      boolean isShort = text.startsWith("short ");
      return new Scale(Integer.parseInt(isShort ? text.substring(6) : text), isShort);
    }

    BigDecimal of(BigDecimal value) {
      return Numerals.scaled(value, power);
    }
  }

  private static Phrases<String> side(String side) {
    return Phrases.of(
        CURRENCIES.stream()
            .filter(e -> e.meaning().startsWith(side))
            .map(e -> new Phrases.Entry<>(e.phrase(), e.meaning().substring(side.length())))
            .toList());
  }
}
