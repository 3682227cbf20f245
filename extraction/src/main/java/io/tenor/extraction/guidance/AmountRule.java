package io.tenor.extraction.guidance;

import io.tenor.extraction.Evidence;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.guidance.TargetPeriods.Named;
import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.quantity.Mention;
import io.tenor.extraction.quantity.Quantity;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Span;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "We expect revenue of 5 to 6 billion": an amount in a clause that commits. */
final class AmountRule {
  private static final int REACH = 40;
  private static final BigDecimal OWN = new BigDecimal("0.8");
  private static final BigDecimal INHERITED = new BigDecimal("0.5");

  private final Turn turn;
  private final @Nullable String currency;

  AmountRule(Turn turn, @Nullable String currency) {
    this.turn = turn;
    this.currency = currency;
  }

  List<Draft> read(Utterance said, Context context) {
    List<Draft> drafts = new ArrayList<>();
    Subject before = context.age() <= 2 ? context.subject() : null;
    for (Amount amount : said.amounts()) {
      if (!said.clauseOf(amount.mentions().getFirst().first()).forward()
          || compared(said, amount)) {
        continue;
      }
      Draft draft = draft(said, amount, before, context.period());
      if (draft != null) {
        drafts.add(draft);
        before = draft.subject();
      }
    }
    return drafts;
  }

  private @Nullable Draft draft(
      Utterance said, Amount amount, @Nullable Subject before, @Nullable String period) {
    Mention number = amount.mentions().getFirst();
    Match<String> metric = metric(said, amount);
    String code = metric != null ? metric.meaning() : before == null ? null : before.metric();
    String unit = code == null ? null : unit(amount, code, said.tokens(), metric);
    if (code == null || unit == null || metric == null && !compatible(amount, code)) {
      return null;
    }
    Kind kind = Kinds.of(said, code, unit, amount.first(), amount.last());
    Named named = period(said, amount);
    String target = named != null ? named.period() : period;
    Match<Basis> basis = basis(said, metric, amount);
    String segment =
        metric == null
            ? before == null ? null : before.segment()
            : Segments.before(said.tokens(), metric, said.sentence().first());
    String label = metric == null ? code : metric(said, metric);
    Subject subject =
        new Subject(code, label, segment, kind, target, basis == null ? null : basis.meaning());
    boolean negative = Signs.negative(said, metric, amount, kind);
    Evidence evidence =
        new Evidence(
            metric == null ? null : said.tokens().span(metric.first(), metric.last()),
            null,
            named == null ? null : named.span(said.tokens()),
            null,
            basis == null ? null : said.tokens().span(basis.first(), basis.last()),
            number.span(),
            null);
    return new Draft(
        subject,
        Aim.of(amount, unit, negative),
        null,
        turn,
        source(said, metric, amount),
        evidence,
        metric == null ? "amount-of-context" : "amount",
        metric == null ? INHERITED : OWN);
  }

  private static String metric(Utterance said, Match<String> metric) {
    return Segments.plain(said.tokens(), metric.first(), metric.last());
  }

  /** From the metric or the clause's beginning to the end of the amount. */
  private static Span source(Utterance said, @Nullable Match<String> metric, Amount amount) {
    Tokens tokens = said.tokens();
    Clause clause = said.clauseOf(amount.first());
    int first = metric == null ? clause.first() : Math.min(clause.first(), metric.first());
    int last = metric == null ? amount.last() : Math.max(amount.last(), metric.last());
    int start = Math.max(tokens.start(first), tokens.end(last) - 400);
    return new Span(start, tokens.end(last));
  }

  private static boolean compared(Utterance said, Amount amount) {
    Match<String> word =
        Wordings.COMPARATORS.before(said.tokens(), amount.first(), said.sentence().first());
    boolean retracted = amount.standing() == Amount.Standing.TAKEN_BACK;
    return retracted
        || word != null
        || amount.quantity() instanceof Quantity.Duration
        || step(said, amount);
  }

  /** In {@code raised by 5 million to 9 million} the first amount is the revision's. */
  private static boolean step(Utterance said, Amount amount) {
    Tokens tokens = said.tokens();
    boolean by = tokens.word(amount.first() - 1) == Tokens.hash("by");
    boolean to = tokens.word(amount.last() + 1) == Tokens.hash("to");
    return by && (to || said.actions().stream().anyMatch(a -> a.meaning() != Action.REITERATE));
  }

  /** The metric that the amount is of: the nearest whose unit fits, one behind it only if close. */
  private static @Nullable Match<String> metric(Utterance said, Amount amount) {
    Tokens tokens = said.tokens();
    return said.metrics().stream()
        .filter(m -> compatible(amount, m.meaning()))
        .filter(m -> distance(tokens, m, amount) <= REACH)
        .min(Comparator.comparingInt(m -> distance(tokens, m, amount)))
        .orElse(null);
  }

  private static int distance(Tokens tokens, Match<String> metric, Amount amount) {
    if (metric.next() <= amount.first()) {
      return amount.first() - metric.next();
    }
    int gap = metric.first() - amount.last() - 1;
    if (gap < 0) {
      return 0;
    }
    boolean apart = gap > 5;
    for (int i = amount.last() + 1; i < metric.first(); i++) {
      apart |=
          tokens.is(i, TokenType.MARK)
              || tokens.is(i, TokenType.NUMBER)
              || tokens.word(i) == Tokens.hash("and");
    }
    return apart ? REACH + 1 : gap;
  }

  private static boolean compatible(Amount amount, String metric) {
    boolean ratio = MetricWords.is("ratio", metric);
    return switch (amount.quantity()) {
      case Quantity.Money _ -> !ratio && MetricWords.is("money", metric);
      case Quantity.Ratio r ->
          r.measure() != Quantity.Measure.TIMES || !ratio || metric.equals("leverage_ratio");
      case Quantity.Count _ ->
          amount.mentions().getFirst().scaled()
              ? MetricWords.is("money", metric) || MetricWords.is("count", metric)
              : MetricWords.is("count", metric);
      case Quantity.Duration _ -> false;
    };
  }

  /** Speakers leave the currency out where it is clear. */
  private @Nullable String unit(
      Amount amount, String metric, Tokens tokens, @Nullable Match<String> at) {
    boolean bare = amount.quantity() instanceof Quantity.Count;
    return bare && MetricWords.is("money", metric) && !MetricWords.is("count", metric)
        ? currency
        : amount.unit();
  }

  private static @Nullable Named period(Utterance said, Amount amount) {
    Clause clause = said.clauseOf(amount.first());
    return said.periods().stream()
        .filter(p -> !p.period().isEmpty())
        .min(
            Comparator.comparingInt(
                p -> (clause.holds(p.first()) ? 0 : 1000) + Math.abs(p.first() - amount.first())))
        .orElse(null);
  }

  private static @Nullable Match<Basis> basis(
      Utterance said, @Nullable Match<String> metric, Amount amount) {
    Clause clause = said.clauseOf(amount.first());
    return said.bases().stream()
        .filter(
            b ->
                clause.holds(b.first())
                    || metric != null && Math.abs(b.first() - metric.first()) < 5)
        .findFirst()
        .orElse(null);
  }
}
