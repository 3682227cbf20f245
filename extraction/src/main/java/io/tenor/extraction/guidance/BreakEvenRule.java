package io.tenor.extraction.guidance;

import io.tenor.extraction.call.Turn;
import io.tenor.extraction.guidance.TargetPeriods.Named;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "We will break even": an income of zero. */
final class BreakEvenRule {
  private static final Phrases<String> EVEN =
      Lexicon.load(BreakEvenRule.class, "break-even.txt", metric -> metric);
  private static final BigDecimal CONFIDENCE = new BigDecimal("0.9");

  private final Turn turn;
  private final @Nullable String currency;

  BreakEvenRule(Turn turn, @Nullable String currency) {
    this.turn = turn;
    this.currency = currency;
  }

  List<Draft> read(Utterance said) {
    return EVEN.in(said.tokens(), said.sentence().first(), said.sentence().next()).stream()
        .filter(e -> said.clauseOf(e.first()).forward())
        .limit(1)
        .map(e -> draft(said, e))
        .toList();
  }

  private Draft draft(Utterance said, Match<String> even) {
    Tokens tokens = said.tokens();
    Named named = Found.period(said, even.first());
    Match<Action> action = Found.action(said, even.first());
    Subject subject =
        new Subject(
            even.meaning(),
            Segments.plain(tokens, even.first(), even.last()),
            null,
            Kind.LEVEL,
            named == null ? null : named.period(),
            null);
    Bounds zero = new Bounds(BigDecimal.ZERO, BigDecimal.ZERO);
    Clause clause = said.clauseOf(even.first());
    return new Draft(
        subject,
        new Aim(Form.POINT, zero, null, currency),
        action == null ? null : action.meaning(),
        null,
        null,
        Conditions.of(said),
        turn,
        Found.quote(tokens, clause.first(), clause.next() - 1),
        Found.evidence(tokens, even, named, null, null, action, null),
        "break-even",
        CONFIDENCE);
  }
}
