package io.tenor.extraction.metric.passage;

import io.tenor.extraction.quantity.Quantity;

/** What a number is measured in, as far as metrics differ by it. */
public enum Measured {
  MONEY,
  PERCENT,
  POINTS,
  TIMES,
  DURATION,
  COUNT,
  /** In no number at all. */
  WORDS;

  static Measured of(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Money _ -> MONEY;
      case Quantity.Count _ -> COUNT;
      case Quantity.Duration _ -> DURATION;
      case Quantity.Ratio ratio ->
          switch (ratio.measure()) {
            case PERCENT -> PERCENT;
            case POINTS, BASIS_POINTS -> POINTS;
            case TIMES -> TIMES;
          };
    };
  }

  /** Whether a metric can be measured in this; what no metric of the taxonomy is, in anything. */
  public boolean fits(String metric) {
    boolean ratio = Wordings.is("ratio", metric);
    boolean covers = metric.equals("leverage_ratio") || metric.equals("provision_coverage_ratio");
    return switch (this) {
      case PERCENT, POINTS, WORDS -> true;
      case MONEY -> metric.equals("other") || (!ratio && Wordings.is("money", metric));
      case TIMES -> !ratio || covers;
      case DURATION -> metric.equals("other") || metric.equals("efficiency");
      case COUNT ->
          metric.equals("other")
              || Wordings.is("count", metric)
              || Wordings.is("money", metric)
              || metric.equals("leverage_ratio");
    };
  }
}
