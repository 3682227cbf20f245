package io.tenor.extraction.guidance;

import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.quantity.Mention;
import io.tenor.extraction.quantity.Quantity;
import io.tenor.extraction.quantity.Quantity.Measure;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Which metric of its sentence an amount is of. */
final class Binding {
  private static final int REACH = 40;
  private static final int REACH_BEHIND = 6;
  private static final BigDecimal LARGEST_UNIT = BigDecimal.valueOf(10_000);
  private static final Phrases<String> SEPARATORS =
      Lexicon.load(Binding.class, "separators.txt", s -> s);
  private static final Phrases<String> OWNS = Lexicon.load(Binding.class, "owns.txt", o -> o);
  private static final long OF = Tokens.hash("of");

  private Binding() {}

  /** The nearest whose unit fits; one behind the amount only in the same phrase. */
  static @Nullable Match<String> metric(Utterance said, Amount amount) {
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
    boolean apart = gap > REACH_BEHIND;
    for (int i = amount.last() + 1; i < metric.first(); i++) {
      apart |= separates(tokens, i);
    }
    return apart ? REACH + 1 : gap + (OWNS.at(tokens, amount.last() + 1) == null ? 3 : -3);
  }

  private static boolean separates(Tokens tokens, int i) {
    boolean pause = tokens.is(i, ',') && tokens.word(i + 1) == OF;
    return (tokens.is(i, TokenType.MARK) && !pause)
        || tokens.is(i, TokenType.NUMBER)
        || SEPARATORS.at(tokens, i) != null;
  }

  static boolean compatible(Amount amount, String metric) {
    boolean ratio = MetricWords.is("ratio", metric);
    boolean money = MetricWords.is("money", metric);
    boolean counted = MetricWords.is("count", metric);
    boolean scaled = amount.mentions().getFirst().scaled();
    return switch (amount.quantity()) {
      case Quantity.Money _ -> !ratio && (perShare(amount) ? unitary(metric) : money);
      case Quantity.Ratio r ->
          r.measure() != Measure.TIMES || !ratio || metric.equals("leverage_ratio");
      case Quantity.Count _ -> counted || (scaled && money);
      case Quantity.Duration _ -> false;
    };
  }

  /** An amount without a scale is of one share or one unit. */
  static boolean perShare(Amount amount) {
    boolean scaled = amount.mentions().stream().anyMatch(Mention::scaled);
    return !scaled && amount.quantity().value().compareTo(LARGEST_UNIT) < 0;
  }

  private static boolean unitary(String metric) {
    return MetricWords.is("pershare", metric) || metric.equals("net_income");
  }

  static boolean owns(Tokens tokens, int token) {
    return OWNS.at(tokens, token) != null;
  }

  /** Speakers leave the currency out where it is clear. */
  static @Nullable String unit(Amount amount, String metric, @Nullable String currency) {
    boolean bare = amount.quantity() instanceof Quantity.Count;
    return bare && MetricWords.is("money", metric) && !MetricWords.is("count", metric)
        ? currency
        : amount.unit();
  }
}
