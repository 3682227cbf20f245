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

  /** The figure alone, whatever it is called and however it is measured. */
  Subject figure() {
    return new Subject(metric, "", segment, kind, period, null);
  }
}
