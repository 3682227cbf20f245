package io.tenor.metrics;

import io.tenor.kit.web.Quote;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure or a forward statement that takes part in a check.
 *
 * @param metricId null for a forward statement
 * @param guidanceId null for a figure
 * @param flagged whether it is likely wrong
 * @param source where it is stated; the quote is left out where the caller may not read transcripts
 */
public record ComparedFigure(
    @Nullable UUID metricId, @Nullable UUID guidanceId, boolean flagged, Quote source) {

  static ComparedFigure metric(UUID id, Quote source) {
    return new ComparedFigure(id, null, false, source);
  }

  static ComparedFigure guidance(UUID id, Quote source) {
    return new ComparedFigure(null, id, false, source);
  }

  ComparedFigure flagged(boolean likelyWrong) {
    return new ComparedFigure(metricId, guidanceId, likelyWrong, source);
  }

  ComparedFigure redacted() {
    return new ComparedFigure(metricId, guidanceId, flagged, source.redacted());
  }
}
