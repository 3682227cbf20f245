package io.tenor.extraction.metric;

import io.tenor.extraction.metric.passage.Wordings;
import java.util.List;

/** The taxonomy: what figures and forward statements may be of. */
public final class MetricCodes {
  /** What wordings have that only look like those of a metric. */
  private static final String NONE = "none";

  private static final List<String> ALL =
      Wordings.codes().stream().filter(code -> !code.equals(NONE)).toList();

  private MetricCodes() {}

  /** Every code, {@code other} among them, in the order of the taxonomy. */
  public static List<String> all() {
    return ALL;
  }
}
