package io.tenor.extraction.guidance;

import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.metric.Kind;
import org.jspecify.annotations.Nullable;

/** What a statement is about. */
record Subject(
    String metric,
    String label,
    @Nullable String segment,
    Kind kind,
    @Nullable String period,
    @Nullable Basis basis) {

  Subject withPeriod(@Nullable String other) {
    return new Subject(metric, label, segment, kind, other, basis);
  }

  Subject withBasis(@Nullable Basis other) {
    return new Subject(metric, label, segment, kind, period, other);
  }

  Subject withKind(Kind other) {
    return new Subject(metric, label, segment, other, period, basis);
  }

  /** The same figure, whatever is said of it. */
  boolean same(Subject other) {
    return metric.equals(other.metric)
        && kind == other.kind
        && java.util.Objects.equals(segment, other.segment)
        && java.util.Objects.equals(period, other.period);
  }
}
