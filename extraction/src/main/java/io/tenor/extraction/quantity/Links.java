package io.tenor.extraction.quantity;

import io.tenor.extraction.quantity.Mention.Written;
import io.tenor.extraction.quantity.Quantity.Money;
import io.tenor.extraction.quantity.Quantity.Ratio;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;

/** What the words between two neighbouring mentions make of them. */
final class Links {
  private static final Phrases<String> BETWEEN = Lexicon.load(Links.class, "links.txt", l -> l);
  private static final Phrases<String> LEAD = Lexicon.load(Links.class, "leads.txt", l -> l);
  private static final int WIDEST = 6;

  private Links() {}

  /** How two mentions belong together. */
  enum Link {
    NONE,
    RANGE,
    /** From the first to the second. */
    MOVEMENT,
    PLUS_OR_MINUS,
    /** The second takes the first one's place. */
    CORRECTION
  }

  static Link between(Tokens tokens, Mention a, Mention b) {
    int from = a.last() + 1;
    int gap = beforeSign(tokens, b.first()) - from;
    if (gap > WIDEST) {
      return Link.NONE;
    }
    if (dashed(tokens, from, b.first())) {
      return joinable(a, b) ? Link.RANGE : Link.NONE;
    }
    int word = from;
    while (tokens.is(word, ',') || tokens.is(word, TokenType.HYPHEN)) {
      word++;
    }
    Match<String> words = BETWEEN.at(tokens, word, b.first());
    if (words == null) {
      return Link.NONE;
    }
    boolean whole = words.next() == b.first() || words.next() == beforeSign(tokens, b.first());
    return switch (words.meaning()) {
      case "correction" -> Link.CORRECTION;
      case "spread" -> whole ? Link.PLUS_OR_MINUS : Link.NONE;
      case "to" -> whole && continues(a, b) ? rangeOrMovement(tokens, a) : Link.NONE;
      case "and" -> whole && joinable(a, b) && led(tokens, a, "between") ? Link.RANGE : Link.NONE;
      default -> whole && bands(a, b) ? Link.RANGE : Link.NONE;
    };
  }

  /** The token where the number's own sign or {@code negative} begins. */
  static int beforeSign(Tokens tokens, int first) {
    boolean word =
        tokens.word(first - 1) == Tokens.hash("negative")
            || tokens.word(first - 1) == Tokens.hash("minus");
    boolean sign = tokens.is(first - 1, TokenType.HYPHEN) && tokens.glued(first);
    return word || sign ? first - 1 : first;
  }

  private static boolean dashed(Tokens tokens, int from, int to) {
    return to - from == 1 && tokens.is(from, TokenType.HYPHEN);
  }

  /** A bare second number continues money by any word, a ratio only where the words say a range. */
  private static boolean joinable(Mention a, Mention b) {
    if (a.unitIs("count")) {
      return b.unitIs("count") || !a.scaled() || b.quantity() instanceof Money;
    }
    boolean same = a.quantity().unit().equals(b.quantity().unit());
    return same || (b.unitIs("count") && (a.quantity() instanceof Money || !b.scaled()));
  }

  private static boolean continues(Mention a, Mention b) {
    return joinable(a, b) && !(a.quantity() instanceof Ratio && b.unitIs("count"));
  }

  private static boolean bands(Mention a, Mention b) {
    return a.written() == Written.BAND && b.written() == Written.BAND;
  }

  /**
   * {@code from 4% to 6%} moves, {@code up $2 million to $9 million} too; {@code a range from 4% to
   * 6%} does not, nor does {@code up 2% to 4%}.
   */
  private static Link rangeOrMovement(Tokens tokens, Mention a) {
    if (led(tokens, a, "from")) {
      return Link.MOVEMENT;
    }
    boolean by = !(a.quantity() instanceof Ratio) && led(tokens, a, "moved");
    return by ? Link.NONE : Link.RANGE;
  }

  private static boolean led(Tokens tokens, Mention mention, String lead) {
    int next = beforeSign(tokens, mention.first());
    for (int skipped = 0; skipped <= 3; skipped++) {
      Match<String> found = LEAD.before(tokens, next - skipped, 0);
      if (found != null) {
        return found.meaning().equals(lead);
      }
    }
    return false;
  }
}
