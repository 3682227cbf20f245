package io.tenor.extraction.quantity;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and in words, without scale and unit. */
final class Numerals {
  /** A longer run of digits is no amount; a parser of decimals is not linear in its digits. */
  private static final int MOST_DIGITS = 24;

  private static final Phrases<BigDecimal> WORDS =
      Lexicon.load(Numerals.class, "numerals.txt", BigDecimal::new);
  private static final long AND = Tokens.hash("and");
  private static final long A = Tokens.hash("a");
  private static final long HALF = Tokens.hash("half");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal A_HALF = new BigDecimal("0.5");

  private Numerals() {}

  /** A number and the token after it. */
  record Numeral(BigDecimal value, int next, boolean digits) {}

  static @Nullable Numeral at(Tokens tokens, int i) {
    if (tokens.is(i, TokenType.NUMBER)) {
      return digits(tokens, i);
    }
    return tokens.is(i, TokenType.WORD) ? words(tokens, i) : null;
  }

  private static @Nullable Numeral digits(Tokens tokens, int i) {
    if (tokens.end(i) - tokens.start(i) > MOST_DIGITS) {
      return null;
    }
    String plain = tokens.text().substring(tokens.start(i), tokens.end(i)).replace(",", "");
    BigDecimal value = new BigDecimal(plain);
    return new Numeral(
        halved(tokens, i + 1) ? value.add(A_HALF) : value, afterHalf(tokens, i + 1), true);
  }

  private static @Nullable Numeral words(Tokens tokens, int i) {
    Match<BigDecimal> found = WORDS.at(tokens, i);
    if (found == null) {
      return null;
    }
    BigDecimal value = found.meaning();
    int next = found.next();
    if (value.compareTo(TEN) > 0 && value.remainder(TEN).signum() == 0) {
      int ones = tokens.is(next, TokenType.HYPHEN) ? next + 1 : next;
      Match<BigDecimal> digit = WORDS.at(tokens, ones);
      if (digit != null && digit.meaning().compareTo(TEN) < 0 && digit.meaning().scale() == 0) {
        value = value.add(digit.meaning());
        next = digit.next();
      }
    }
    return new Numeral(
        halved(tokens, next) ? value.add(A_HALF) : value, afterHalf(tokens, next), false);
  }

  /** {@code two and a half}. */
  private static boolean halved(Tokens tokens, int next) {
    return tokens.word(next) == AND && tokens.word(next + 1) == A && tokens.word(next + 2) == HALF;
  }

  private static int afterHalf(Tokens tokens, int next) {
    return halved(tokens, next) ? next + 3 : next;
  }

  static BigDecimal scaled(BigDecimal value, int power) {
    BigDecimal scaled = power == 2 ? value.multiply(HUNDRED) : value.scaleByPowerOfTen(power);
    return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
  }
}
