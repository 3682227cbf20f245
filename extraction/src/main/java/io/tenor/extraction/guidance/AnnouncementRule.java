package io.tenor.extraction.guidance;

import io.tenor.extraction.call.Turn;
import io.tenor.extraction.guidance.TargetPeriods.Named;
import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Span;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "We are raising our revenue guidance": a revision whose numbers stand elsewhere in the call. */
final class AnnouncementRule {
  /** The rule's name, by which the numbers are looked for. */
  static final String NAME = "announcement";

  private static final BigDecimal CONFIDENCE = new BigDecimal("0.2");
  private static final int REACH = 8;

  private final Turn turn;

  AnnouncementRule(Turn turn) {
    this.turn = turn;
  }

  List<Draft> read(Utterance said, List<Draft> numeric) {
    List<Draft> drafts = new ArrayList<>();
    for (Match<Cue> target :
        Cue.PHRASES.in(said.tokens(), said.sentence().first(), said.sentence().next())) {
      Clause clause = said.clauseOf(target.first());
      Match<Action> action = Found.action(said, target.first());
      boolean numbered = numeric.stream().anyMatch(d -> d.source().overlaps(span(said, clause)));
      if (target.meaning() == Cue.TARGET
          && action != null
          && !numbered
          && clause.holds(action.first())) {
        Match<String> metric = metric(said, target);
        if (metric != null || action.meaning() != Action.REITERATE) {
          drafts.add(draft(said, metric, target, action));
        }
      }
    }
    return drafts.size() > 1 ? drafts.subList(0, 1) : drafts;
  }

  private static Span span(Utterance said, Clause clause) {
    return said.tokens().span(clause.first(), clause.next() - 1);
  }

  private static @Nullable Match<String> metric(Utterance said, Match<Cue> target) {
    return said.metrics().stream()
        .filter(m -> Math.abs(m.first() - target.first()) <= REACH)
        .min(Comparator.comparingInt(m -> Math.abs(m.first() - target.first())))
        .orElse(null);
  }

  /** Without a metric of its own it is taken for the revenue's. */
  private Draft draft(
      Utterance said, @Nullable Match<String> metric, Match<Cue> target, Match<Action> action) {
    Tokens tokens = said.tokens();
    Named named = Found.period(said, target.first());
    Match<Basis> basis = metric == null ? null : Found.basis(said, metric, target.first());
    Subject subject =
        new Subject(
            metric == null ? "revenue" : metric.meaning(),
            metric == null ? "guidance" : Segments.plain(tokens, metric.first(), metric.last()),
            metric == null ? null : Segments.of(said, metric),
            Kind.LEVEL,
            named == null ? null : named.period(),
            basis == null ? null : basis.meaning());
    Clause clause = said.clauseOf(target.first());
    int first = metric == null ? clause.first() : Math.min(clause.first(), metric.first());
    int last = metric == null ? clause.next() - 1 : Math.max(clause.next() - 1, metric.last());
    return new Draft(
        subject,
        Aim.unstated(null),
        action.meaning(),
        null,
        null,
        Conditions.of(said),
        turn,
        Found.quote(tokens, first, last),
        Found.evidence(tokens, metric, named, basis, null, action, null),
        NAME,
        CONFIDENCE);
  }
}
