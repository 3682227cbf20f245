package io.tenor.extraction.guidance;

import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;

/** The speaker's words for an amount that no metric of the taxonomy names. */
final class Labels {
  private static final int LONGEST = 6;

  private Labels() {}

  /** The words behind "of" or "in" after the amount, else those before it. */
  static String around(Tokens tokens, Clause clause, Amount amount) {
    int first = amount.last() + 2;
    boolean behind = Binding.owns(tokens, amount.last() + 1) && first < clause.next();
    if (behind) {
      return words(tokens, first, Math.min(clause.next(), first + LONGEST));
    }
    int from = Math.max(clause.first(), amount.first() - LONGEST);
    return from < amount.first() ? words(tokens, from, amount.first()) : "";
  }

  private static String words(Tokens tokens, int from, int to) {
    int next = from;
    while (next < to && tokens.is(next, TokenType.WORD)) {
      next++;
    }
    return next == from ? "" : Segments.plain(tokens, from, next - 1);
  }
}
