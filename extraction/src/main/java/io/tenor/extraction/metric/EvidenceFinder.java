package io.tenor.extraction.metric;

import io.tenor.extraction.Evidence;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.option.PeriodOption;
import io.tenor.extraction.metric.option.SegmentOption;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Span;
import io.tenor.extraction.text.Tokens;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The characters behind each field of a fact. */
public final class EvidenceFinder {

  private EvidenceFinder() {}

  static Evidence of(ReadFigure f) {
    Place n = f.place();
    Passage p = n.passage();
    Tokens t = p.tokens();
    return new Evidence(
        metric(f.metric()),
        segment(f.segment()),
        period(f.period(), t),
        comparison(f, n),
        f.basis() == null ? null : nearest(p.bases(), n, f.basis().code()),
        n.mention().quantity().unit().equals(f.unit()) ? n.mention().span() : null,
        null);
  }

  /** The words of a metric, null where nothing is said. */
  public static @Nullable Span metric(MetricOption metric) {
    return metric.next() > metric.first()
        ? metric.passage().tokens().span(metric.first(), metric.next() - 1)
        : null;
  }

  /** The words of a segment, null where nothing is said. */
  public static @Nullable Span segment(SegmentOption segment) {
    return segment.sources().stream()
        .filter(s -> s.first() >= 0)
        .findFirst()
        .map(s -> s.passage().tokens().span(s.first(), s.next() - 1))
        .orElse(null);
  }

  private static @Nullable Span period(PeriodOption period, Tokens t) {
    return period.sources().stream()
        .filter(s -> s.first() >= 0)
        .min(Comparator.comparingInt(s -> s.age() * 1000 + s.distance()))
        .map(s -> t.span(s.first(), s.next() - 1))
        .orElse(null);
  }

  private static @Nullable Span comparison(ReadFigure f, Place n) {
    return switch (f.kind()) {
      case LEVEL -> null;
      case SHARE, YOY, QOQ -> nearest(n.passage().comparisons(), n, f.kind().code());
      case CHANGE -> nearest(n.passage().comparisons(), n, "change");
    };
  }

  /** The words of that meaning that stand next to a number. */
  public static @Nullable Span nearest(List<Match<String>> words, Place n, String meaning) {
    return words.stream()
        .filter(m -> m.meaning().equals(meaning))
        .min(Comparator.comparingInt(m -> Math.abs(m.first() - n.first())))
        .map(m -> n.passage().tokens().span(m.first(), m.last()))
        .orElse(null);
  }
}
