package io.tenor.extraction.guidance;

import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Tokens;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The sign that words give to a number: a decline is negative, and so is the level of a loss. */
final class Signs {
  private static final long LOSS = Tokens.hash("loss");
  private static final long LOSSES = Tokens.hash("losses");

  private Signs() {}

  static boolean negative(
      Utterance said, @Nullable Match<String> metric, Amount amount, Kind kind) {
    if (kind == Kind.LEVEL || kind == Kind.SHARE) {
      return metric != null && kind == Kind.LEVEL && loss(said.tokens(), metric);
    }
    Clause clause = said.clauseOf(amount.first());
    Direction direction =
        said.directions().stream()
            .filter(d -> clause.holds(d.first()))
            .min(Comparator.comparingInt(d -> distance(d, amount)))
            .map(Match::meaning)
            .orElse(Direction.UP);
    return direction == Direction.DOWN && !(metric != null && loss(said.tokens(), metric));
  }

  private static int distance(Match<Direction> word, Amount amount) {
    return word.next() <= amount.first()
        ? amount.first() - word.next()
        : Math.max(0, word.first() - amount.last());
  }

  static boolean loss(Tokens tokens, Match<String> metric) {
    boolean income =
        metric.meaning().matches("net_income|operating_income|net_margin|operating_margin|eps");
    for (int i = metric.first(); income && i < metric.next(); i++) {
      if (tokens.word(i) == LOSS || tokens.word(i) == LOSSES) {
        return true;
      }
    }
    return false;
  }
}
