package io.tenor.extraction.guidance;

import io.tenor.extraction.metric.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Finds the reported figures that statements refer to. */
final class References {
  private final List<Figure> reported;

  References(List<Figure> reported) {
    this.reported = reported;
  }

  Draft resolved(Draft draft) {
    Reference reference = draft.reference();
    if (reference == null) {
      return draft;
    }
    Subject subject = draft.subject();
    return reported.stream()
        .filter(f -> f.metric().equals(subject.metric()) && f.kind() == subject.kind())
        .filter(f -> Objects.equals(f.segment(), subject.segment()))
        .filter(f -> reference.period() == null || reference.period().equals(f.period()))
        .min(Comparator.comparing(Figure::source))
        .map(draft::resolved)
        .orElse(draft);
  }
}
