package io.tenor.extraction.guidance;

import io.tenor.extraction.guidance.TargetPeriods.Named;
import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Sentence;
import io.tenor.extraction.text.Tokens;
import java.util.List;

/** A sentence with everything that the lexicons find in it. */
record Utterance(
    Tokens tokens,
    Sentence sentence,
    int turnStart,
    List<Clause> clauses,
    List<Match<String>> metrics,
    List<Match<Direction>> directions,
    List<Match<Action>> actions,
    List<Match<String>> kinds,
    List<Match<Basis>> bases,
    List<Named> periods,
    List<Amount> amounts) {

  static Utterance of(
      Tokens tokens,
      Sentence sentence,
      int turnStart,
      List<Clause> clauses,
      List<Named> periods,
      List<Amount> amounts) {
    int first = sentence.first();
    int next = sentence.next();
    List<Match<String>> kinds = Wordings.KINDS.in(tokens, first, next);
    List<Match<String>> metrics =
        MetricWords.PHRASES.in(tokens, first, next).stream()
            .filter(m -> !m.meaning().equals("none") && kinds.stream().noneMatch(k -> base(k, m)))
            .toList();
    return new Utterance(
        tokens,
        sentence,
        turnStart,
        clauses,
        metrics,
        Wordings.DIRECTIONS.in(tokens, first, next),
        Wordings.ACTIONS.in(tokens, first, next),
        kinds,
        Wordings.BASES.in(tokens, first, next),
        periods,
        amounts);
  }

  /** In {@code 27% of revenue} revenue is the base, not the metric. */
  private static boolean base(Match<String> kind, Match<String> metric) {
    return kind.meaning().equals("share")
        && kind.next() == metric.next()
        && kind.first() < metric.first();
  }

  Clause clauseOf(int token) {
    return clauses.stream().filter(c -> c.holds(token)).findFirst().orElse(clauses.getLast());
  }
}
