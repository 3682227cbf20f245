package io.tenor.extraction.metric;

import io.tenor.extraction.metric.decision.Reporting;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.option.PeriodOption;
import io.tenor.extraction.metric.option.SegmentOption;
import io.tenor.extraction.metric.passage.Place;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with all that was decided of it.
 *
 * @param probability that number, metric and kind are right, as the models see it
 */
public record ReadFigure(
    Place place,
    Reporting reporting,
    MetricOption metric,
    Kind kind,
    BigDecimal value,
    String unit,
    PeriodOption period,
    SegmentOption segment,
    @Nullable Basis basis,
    double probability) {

  /** Null where the text does not say. */
  public @Nullable String periodName() {
    return period.name().isEmpty() ? null : period.name();
  }

  /** Null for the whole company. */
  public @Nullable String segmentName() {
    return segment.whole() ? null : segment.name();
  }
}
