package io.tenor.extraction.guidance;

import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.quantity.Mention;
import io.tenor.extraction.quantity.Quantity.Measure;
import io.tenor.extraction.quantity.Quantity.Money;
import io.tenor.extraction.quantity.Quantity.Ratio;
import java.util.Map;

/**
 * "Earnings of 97 cents" are those per share; "EBITDA to be at least 60%" speaks of the margin,
 * unless it grows.
 */
final class Margins {
  private static final Map<String, String> OF =
      Map.of(
          "ebitda", "ebitda_margin",
          "operating_income", "operating_margin",
          "gross_profit", "gross_margin");

  private Margins() {}

  static String of(Utterance said, String metric, Amount amount) {
    boolean single = amount.mentions().stream().noneMatch(Mention::scaled);
    if (metric.equals("net_income") && amount.quantity() instanceof Money && single) {
      return "eps";
    }
    boolean percent =
        amount.quantity() instanceof Ratio ratio && ratio.measure() == Measure.PERCENT;
    Clause clause = said.clauseOf(amount.first());
    boolean grows =
        said.kinds().stream()
            .filter(k -> clause.holds(k.first()))
            .anyMatch(k -> !k.meaning().equals("share") && !k.meaning().equals("change"));
    return percent && !grows ? OF.getOrDefault(metric, metric) : metric;
  }
}
