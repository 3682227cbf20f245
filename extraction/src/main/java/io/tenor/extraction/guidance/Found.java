package io.tenor.extraction.guidance;

import io.tenor.extraction.Evidence;
import io.tenor.extraction.guidance.TargetPeriods.Named;
import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Span;
import io.tenor.extraction.text.Tokens;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What a sentence says beside a place in it: period, basis, action, quote. */
final class Found {
  private static final int LONGEST_QUOTE = 400;

  private Found() {}

  /** The named period of the place's own clause, else the nearest of the sentence. */
  static @Nullable Named period(Utterance said, int token) {
    Clause clause = said.clauseOf(token);
    return said.periods().stream()
        .filter(p -> !p.period().isEmpty())
        .min(
            Comparator.comparingInt(
                p -> (clause.holds(p.first()) ? 0 : 1000) + Math.abs(p.first() - token)))
        .orElse(null);
  }

  /** A basis belongs to the metric that it stands at. */
  static @Nullable Match<Basis> basis(Utterance said, @Nullable Match<String> metric, int token) {
    Clause clause = said.clauseOf(metric == null ? token : metric.first());
    return said.bases().stream()
        .filter(b -> clause.holds(b.first()))
        .filter(
            b -> metric == null || b.meaning() != Basis.NON_GAAP || metric.first() - b.first() < 6)
        .filter(b -> metric == null || b.meaning() != Basis.NON_GAAP || b.first() < metric.next())
        .findFirst()
        .orElse(null);
  }

  /** The clause's word on an earlier statement, or the one of the clause that it continues. */
  static @Nullable Match<Action> action(Utterance said, int token) {
    Clause clause = said.clauseOf(token);
    Match<Action> own = strongest(said, clause);
    int at = said.clauses().indexOf(clause);
    boolean begins = ForwardLooking.commits(said.tokens(), clause.first(), clause.next());
    return own != null || begins || at == 0 ? own : strongest(said, said.clauses().get(at - 1));
  }

  /** A revision outweighs a repetition: "we still see it, and now raise it". */
  private static @Nullable Match<Action> strongest(Utterance said, Clause clause) {
    return said.actions().stream()
        .filter(a -> clause.holds(a.first()))
        .min(Comparator.comparingInt(a -> a.meaning() == Action.REITERATE ? 1 : 0))
        .orElse(null);
  }

  static Span quote(Tokens tokens, int first, int last) {
    int end = tokens.end(last);
    return new Span(Math.max(tokens.start(first), end - LONGEST_QUOTE), end);
  }

  static Evidence evidence(
      Tokens tokens,
      @Nullable Match<String> metric,
      @Nullable Named period,
      @Nullable Match<Basis> basis,
      @Nullable Match<Direction> direction,
      @Nullable Match<Action> action,
      @Nullable Span unit) {
    return new Evidence(
        metric == null ? null : tokens.span(metric.first(), metric.last()),
        null,
        period == null ? null : period.span(tokens),
        direction == null ? null : tokens.span(direction.first(), direction.last()),
        basis == null ? null : tokens.span(basis.first(), basis.last()),
        unit,
        action == null ? null : tokens.span(action.first(), action.last()));
  }
}
