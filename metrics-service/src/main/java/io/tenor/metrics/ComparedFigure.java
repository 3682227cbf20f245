package io.tenor.metrics;

import io.tenor.kit.web.Quote;
import java.util.UUID;

/**
 * A figure that takes part in a check.
 *
 * @param flagged whether it is likely wrong
 * @param source the number as written; the quote is left out where the caller may not read
 *     transcripts
 */
public record ComparedFigure(UUID metricId, boolean flagged, Quote source) {

  ComparedFigure redacted() {
    return new ComparedFigure(metricId, flagged, source.redacted());
  }
}
