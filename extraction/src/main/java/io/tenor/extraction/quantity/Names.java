package io.tenor.extraction.quantity;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Numbers that are no amounts: years, dates, fiscal labels, ordinals, times, telephones, names. */
final class Names {
  private static final Phrases<String> WORDS = Lexicon.load(Names.class, "names.txt", kind -> kind);
  private static final Phrases<int[]> PARTS = Lexicon.load(Names.class, "tens.txt", Names::part);

  private Names() {}

  /** Four digits without separators that can be a year. */
  static boolean isYear(Tokens tokens, int i) {
    if (!tokens.is(i, TokenType.NUMBER) || tokens.end(i) - tokens.start(i) != 4) {
      return false;
    }
    String digits = tokens.text().substring(tokens.start(i), tokens.end(i));
    return (digits.startsWith("19") || digits.startsWith("20")) && digits.indexOf('.') < 0;
  }

  /** Whether a bare number in digits names something. */
  static boolean isName(Tokens tokens, int i) {
    return gluedBefore(tokens, i)
        || gluedAfter(tokens, i)
        || isNumbered(tokens, i)
        || isDay(tokens, i);
  }

  /** {@code Q2}, {@code CET1}, {@code COVID-19}, {@code '24}, the second half of {@code 9:30}. */
  private static boolean gluedBefore(Tokens tokens, int i) {
    if (!tokens.glued(i)) {
      return false;
    }
    int before = i - 1;
    boolean hyphen = tokens.is(before, TokenType.HYPHEN) && tokens.glued(before);
    return tokens.is(before, TokenType.WORD)
        || (hyphen && (tokens.is(before - 1, TokenType.WORD) || digitsOnly(tokens, before - 1)))
        || tokens.is(before, ':')
        || tokens.is(before, '/')
        || tokens.is(before, '\'')
        || tokens.is(before, '\u2019')
        || tokens.is(before, '#')
        || tokens.is(before, '.');
  }

  /** {@code 5G}, {@code 10-K}, {@code 1st}, {@code 9:30}, {@code 24/7}, {@code 1-800}. */
  private static boolean gluedAfter(Tokens tokens, int i) {
    int after = i + 1;
    if (!tokens.glued(after)) {
      return false;
    }
    boolean hyphen = tokens.is(after, TokenType.HYPHEN) && tokens.glued(after + 1);
    return tokens.is(after, TokenType.WORD)
        || (hyphen && (tokens.capitalised(after + 1) || telephone(tokens, after + 1)))
        || (tokens.is(after, ':') && tokens.glued(after + 1))
        || (tokens.is(after, '/') && tokens.glued(after + 1))
        || (tokens.is(after, '.')
            && tokens.glued(after + 1)
            && tokens.is(after + 1, TokenType.NUMBER));
  }

  private static boolean digitsOnly(Tokens tokens, int i) {
    return tokens.is(i, TokenType.NUMBER)
        && (tokens.is(i - 1, TokenType.HYPHEN) || tokens.is(i - 1, ')'))
        && tokens.glued(i - 1);
  }

  private static boolean telephone(Tokens tokens, int i) {
    return tokens.is(i, TokenType.NUMBER)
        && tokens.is(i + 1, TokenType.HYPHEN)
        && tokens.glued(i + 1)
        && tokens.is(i + 2, TokenType.NUMBER);
  }

  private static boolean isNumbered(Tokens tokens, int i) {
    Phrases.@Nullable Match<String> name = WORDS.before(tokens, i, Math.max(0, i - 2));
    return name != null;
  }

  /** {@code 30 June}, the 3 of {@code June 30 and 3}. */
  private static boolean isDay(Tokens tokens, int i) {
    Phrases.@Nullable Match<String> month = WORDS.at(tokens, i + 1);
    return month != null
        && month.meaning().equals("month")
        && tokens.capitalised(i + 1)
        && tokens.end(i) - tokens.start(i) <= 2;
  }

  /** Which part of its ten a word before a decade names, and the first token with that word. */
  static int[] partOfTen(Tokens tokens, int i) {
    Phrases.@Nullable Match<int[]> part =
        PARTS.before(tokens, tokens.is(i - 1, TokenType.HYPHEN) ? i - 1 : i, Math.max(0, i - 5));
    return part == null
        ? new int[] {0, 9, i}
        : new int[] {part.meaning()[0], part.meaning()[1], part.first()};
  }

  private static int[] part(String bounds) {
    int dots = bounds.indexOf("..");
    return new int[] {
      Integer.parseInt(bounds.substring(0, dots)), Integer.parseInt(bounds.substring(dots + 2))
    };
  }
}
