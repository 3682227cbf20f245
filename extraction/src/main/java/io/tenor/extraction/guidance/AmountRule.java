package io.tenor.extraction.guidance;

import io.tenor.extraction.call.Turn;
import io.tenor.extraction.guidance.TargetPeriods.Named;
import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.quantity.Quantity;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Span;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "We expect revenue of 5 to 6 billion": an amount in a clause that commits. */
final class AmountRule {
  private static final BigDecimal OWN = new BigDecimal("0.6");
  private static final BigDecimal UNNAMED = new BigDecimal("0.2");

  private final Turn turn;
  private final @Nullable String currency;

  AmountRule(Turn turn, @Nullable String currency) {
    this.turn = turn;
    this.currency = currency;
  }

  /**
   * The statements of one sentence.
   *
   * @param period the last target period that the turn named
   */
  List<Draft> read(Utterance said, @Nullable String period) {
    List<Draft> drafts = new ArrayList<>();
    for (Amount amount : said.amounts()) {
      boolean forward = said.clauseOf(amount.mentions().getFirst().first()).forward();
      if (forward && !Comparisons.compared(said, amount)) {
        Draft draft = draft(said, amount, period);
        if (draft != null) {
          drafts.add(draft);
        }
      } else if (!drafts.isEmpty() && replaced(said, amount)) {
        drafts.set(drafts.size() - 1, drafts.getLast().replacing(amount));
      }
    }
    return drafts;
  }

  static boolean replaced(Utterance said, Amount amount) {
    return Comparisons.replaced(said.tokens(), amount, said.sentence().first());
  }

  private @Nullable Draft draft(Utterance said, Amount amount, @Nullable String period) {
    Match<String> metric = Binding.metric(said, amount);
    Subject base =
        metric == null
            ? unnamed(said, amount)
            : named(said, metric, Margins.of(said, metric.meaning(), amount));
    String unit = base == null ? null : Binding.unit(amount, base.metric(), currency);
    if (base == null || unit == null || !fits(amount, base)) {
      return null;
    }
    Reading reading = Kinds.of(said, base.metric(), unit, amount);
    Named named = Found.period(said, amount.first());
    Match<Basis> basis = Found.basis(said, metric, amount.first());
    Match<Action> action = Found.action(said, amount.first());
    Subject subject =
        base.withKind(reading.kind())
            .withPeriod(named == null ? period : named.period())
            .withBasis(basis == null ? null : basis.meaning());
    Span unitAt = amount.mentions().getFirst().span();
    return new Draft(
        subject,
        Aim.of(amount, reading.unit(), Signs.negative(said, metric, amount, reading.kind())),
        action == null ? null : action.meaning(),
        null,
        null,
        Conditions.of(said),
        turn,
        source(said, metric, amount),
        Found.evidence(said.tokens(), metric, named, basis, null, action, unitAt),
        metric == null ? "unnamed-amount" : "amount",
        metric == null ? UNNAMED : OWN);
  }

  /** Without a metric a committed amount is what its own words name. */
  private static @Nullable Subject unnamed(Utterance said, Amount amount) {
    Clause clause = said.clauseOf(amount.first());
    boolean commits = ForwardLooking.commits(said.tokens(), clause.first(), amount.first());
    boolean bare = amount.quantity() instanceof Quantity.Count;
    if (!commits || (bare && !amount.mentions().getFirst().scaled())) {
      return null;
    }
    boolean money = amount.quantity() instanceof Quantity.Money;
    boolean share = amount.isRange() && money && Binding.perShare(amount);
    String label = Labels.around(said.tokens(), clause, amount);
    return new Subject(share ? "eps" : "other", label, null, Kind.LEVEL, null, null);
  }

  private static Subject named(Utterance said, Match<String> metric, String code) {
    String label = Segments.plain(said.tokens(), metric.first(), metric.last());
    String segment = Segments.of(said, metric);
    return new Subject(code, label, segment, Kind.LEVEL, null, null);
  }

  private static boolean fits(Amount amount, Subject base) {
    return base.metric().equals("other") || Binding.compatible(amount, base.metric());
  }

  /** From the metric or the clause's beginning to the end of the amount. */
  private static Span source(Utterance said, @Nullable Match<String> metric, Amount amount) {
    Tokens tokens = said.tokens();
    Clause clause = said.clauseOf(amount.first());
    int first = metric == null ? clause.first() : Math.min(clause.first(), metric.first());
    int last = metric == null ? amount.last() : Math.max(amount.last(), metric.last());
    return Found.quote(tokens, first, last);
  }
}
