package io.tenor.extraction;

import io.tenor.extraction.check.Check;
import io.tenor.extraction.check.Checks;
import io.tenor.extraction.guidance.GuidanceReader;
import io.tenor.extraction.guidance.GuidanceStatement;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.MetricReader;
import io.tenor.extraction.metric.ReportedMetric;
import java.util.List;

/**
 * Facts out of calls. Every method is pure, thread-safe and CPU-bound. For any text it throws
 * nothing but {@link TooManyFacts}.
 */
public final class Extraction {

  /** Names the rules: it changes whenever the same text may give other facts. */
  public static final String ENGINE = "tenor-2";

  private Extraction() {}

  /** The figures that the company reports, in order of their place. */
  public static List<ReportedMetric> metrics(CallText call) {
    return MetricReader.read(call);
  }

  /** What does not fit together among the figures and the forward statements of the call. */
  public static List<Check> checks(
      CallText call, List<ReportedMetric> metrics, List<GuidanceStatement> guidance) {
    return Checks.of(call, metrics, guidance);
  }

  /**
   * What the company says of its own future, in order of place.
   *
   * @param reported the figures of the same call, for statements that refer to them
   */
  public static List<GuidanceStatement> guidance(CallText call, List<Figure> reported) {
    return GuidanceReader.read(call, reported);
  }
}
