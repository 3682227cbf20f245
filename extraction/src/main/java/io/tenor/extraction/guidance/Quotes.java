package io.tenor.extraction.guidance;

import io.tenor.extraction.Evidence;
import io.tenor.extraction.guidance.anchor.Anchor;
import io.tenor.extraction.guidance.anchor.Clause;
import io.tenor.extraction.guidance.anchor.Wordings;
import io.tenor.extraction.guidance.target.TargetOption;
import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.metric.EvidenceFinder;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.option.SegmentOption;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Span;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The characters behind a statement and behind each of its fields. */
final class Quotes {
  private static final int LONGEST = 400;

  private Quotes() {}

  /** The clause, from its metric where that stands before it. */
  static Span of(Anchor a, MetricOption metric) {
    Passage p = a.passage();
    Tokens t = p.tokens();
    Clause clause = a.clause();
    boolean here = metric.passage() == p && metric.next() > metric.first();
    int first = here ? Math.min(clause.first(), metric.first()) : clause.first();
    int last = Math.max(clause.next() - 1, a.place().amount().last());
    if (here) {
      last = Math.max(last, metric.next() - 1);
    }
    while (last > a.place().next() && t.is(last, TokenType.MARK)) {
      last--;
    }
    int anchor = Math.max(t.start(first), t.start(a.place().first()) - LONGEST / 2);
    int end = Math.max(t.end(a.place().first()), Math.min(t.end(last), anchor + LONGEST));
    return new Span(Math.max(Math.max(t.start(first), end - LONGEST), 0), end);
  }

  static Evidence evidence(
      Anchor a,
      MetricOption metric,
      SegmentOption segment,
      TargetOption target,
      @Nullable Basis basis) {
    Place n = a.place();
    Passage p = a.passage();
    return new Evidence(
        EvidenceFinder.metric(metric),
        EvidenceFinder.segment(segment),
        period(p, target),
        a.number() ? null : n.mention().span(),
        basis == null ? null : EvidenceFinder.nearest(p.bases(), n, basis.code()),
        a.number() ? n.mention().span() : null,
        action(a));
  }

  private static @Nullable Span period(Passage p, TargetOption target) {
    return target.sources().stream()
        .filter(s -> s.first() >= 0)
        .min(Comparator.comparingInt(TargetOption.Source::age))
        .map(s -> p.tokens().span(s.first(), s.next() - 1))
        .orElse(null);
  }

  private static @Nullable Span action(Anchor a) {
    Passage p = a.passage();
    List<Match<Action>> actions =
        Wordings.ACTIONS.in(p.tokens(), a.clause().first(), a.clause().next());
    return actions.isEmpty()
        ? null
        : p.tokens().span(actions.getFirst().first(), actions.getFirst().last());
  }
}
