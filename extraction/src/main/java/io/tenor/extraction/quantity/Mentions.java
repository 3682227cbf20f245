package io.tenor.extraction.quantity;

import io.tenor.extraction.quantity.Mention.Written;
import io.tenor.extraction.quantity.Numerals.Numeral;
import io.tenor.extraction.quantity.Quantity.Count;
import io.tenor.extraction.quantity.Quantity.Duration;
import io.tenor.extraction.quantity.Quantity.Measure;
import io.tenor.extraction.quantity.Quantity.Money;
import io.tenor.extraction.quantity.Quantity.Ratio;
import io.tenor.extraction.quantity.Units.Scale;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text with their currency, scale and unit words, in order of place. */
public final class Mentions {
  private static final Phrases<Boolean> FILLERS =
      Phrases.of(
          List.of(
              new Phrases.Entry<>("uh", true),
              new Phrases.Entry<>("um", true),
              new Phrases.Entry<>("er", true)));
  private static final long A = Tokens.hash("a");
  private static final long NEGATIVE = Tokens.hash("negative");
  private static final long MINUS = Tokens.hash("minus");
  private static final long OR = Tokens.hash("or");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Tokens tokens;

  private Mentions(Tokens tokens) {
    this.tokens = tokens;
  }

  public static List<Mention> of(Tokens tokens) {
    return of(tokens, 0, tokens.size());
  }

  public static List<Mention> of(Tokens tokens, int from, int to) {
    Mentions reader = new Mentions(tokens);
    List<Mention> found = new ArrayList<>();
    for (int i = from; i < to; ) {
      Mention mention = tokens.is(i, TokenType.MARK) ? null : reader.at(i);
      if (mention != null && mention.last() < to) {
        found.add(mention);
        i = mention.last() + 1;
      } else {
        i++;
      }
    }
    return found;
  }

  private @Nullable Mention at(int i) {
    if (tokens.is(i, TokenType.HYPHEN)) {
      return null;
    }
    if (!tokens.is(i, TokenType.NUMBER)) {
      Match<String> currency = currencyBefore(i);
      if (currency != null) {
        return money(currency);
      }
    }
    Mention worded = WordedMentions.at(tokens, i);
    return worded == null ? number(i) : worded;
  }

  private @Nullable Match<String> currencyBefore(int i) {
    boolean sign = tokens.is(i, TokenType.CURRENCY);
    if (!sign && !tokens.capitalised(i)) {
      return null;
    }
    return Units.CURRENCY_BEFORE.at(tokens, i);
  }

  private @Nullable Mention money(Match<String> currency) {
    int at = currency.next();
    boolean negative = tokens.is(at, TokenType.HYPHEN) && tokens.glued(at + 1);
    Numeral numeral = numeral(negative ? at + 1 : at);
    if (numeral == null) {
      return null;
    }
    Scaled scaled = scaled(numeral, true);
    int next = scaled.next();
    Match<String> after = Units.CURRENCY_AFTER.at(tokens, next);
    if (after != null && after.meaning().equals(currency.meaning())) {
      next = after.next();
    }
    BigDecimal value = negative ? scaled.value().negate() : scaled.value();
    Money money = new Money(signed(currency.first(), value), currency.meaning());
    return mention(currency.first(), next, money, scaled.power(), numeral);
  }

  private @Nullable Mention number(int i) {
    Numeral numeral = numeral(i);
    if (numeral == null) {
      return null;
    }
    Scaled scaled = scaled(numeral, false);
    int unitAt = WordedMentions.hyphened(tokens, scaled.next());
    BigDecimal value = signed(i, scaled.value());
    boolean year = numeral.digits() && scaled.power() == 0 && Names.isYear(tokens, i);
    Match<String> after = year ? null : Units.CURRENCY_AFTER.at(tokens, unitAt);
    if (after != null && (scaled.power() > 0 || numeral.digits())) {
      return mention(i, after.next(), new Money(value, after.meaning()), scaled.power(), numeral);
    }
    Match<String> unit = year ? null : unit(unitAt, numeral.digits());
    if (unit != null) {
      return mention(i, unit.next(), quantity(value, unit.meaning()), scaled.power(), numeral);
    }
    boolean bare = scaled.power() == 0;
    if (bare && (!numeral.digits() || year || Names.isName(tokens, i))) {
      return null;
    }
    return mention(i, scaled.next(), new Count(value), scaled.power(), numeral);
  }

  /** A single letter is a unit only glued to digits ({@code 10x}, {@code 35p}). */
  private @Nullable Match<String> unit(int at, boolean digits) {
    Match<String> unit = Units.UNITS.at(tokens, at);
    boolean letter =
        unit != null && tokens.is(at, TokenType.WORD) && tokens.end(at) - tokens.start(at) == 1;
    return letter && !(digits && tokens.glued(at)) ? null : unit;
  }

  private static Quantity quantity(BigDecimal value, String unit) {
    Measure measure = Units.MEASURES.get(unit);
    if (measure != null) {
      return new Ratio(value, measure);
    }
    String currency = Units.SUBUNITS.get(unit);
    return currency == null
        ? new Duration(value, unit)
        : new Money(value.divide(HUNDRED).stripTrailingZeros(), currency);
  }

  private @Nullable Numeral numeral(int i) {
    Numeral numeral = Numerals.at(tokens, i);
    if (numeral == null && tokens.word(i) == A) {
      Match<Scale> scale = Units.SCALES.at(tokens, i + 1);
      return scale == null || scale.meaning().isShort()
          ? null
          : new Numeral(BigDecimal.ONE, i + 1, false);
    }
    return numeral;
  }

  private record Scaled(BigDecimal value, int next, int power) {}

  /** Scale words multiply: {@code two hundred million}. */
  private Scaled scaled(Numeral numeral, boolean money) {
    BigDecimal value = numeral.value();
    int next = numeral.next();
    int power = 0;
    for (int words = 0; words < 3; words++) {
      int at = WordedMentions.hyphened(tokens, next);
      Match<Scale> scale = Units.SCALES.at(tokens, at);
      if (scale == null
          || (scale.meaning().isShort() && (power > 0 || at != next || !shortScale(at, money)))) {
        break;
      }
      value = scale.meaning().of(value);
      next = scale.next();
      power += scale.meaning().power();
    }
    Match<Scale> late = power > 0 ? null : Units.SCALES.at(tokens, afterFillers(next));
    return late != null && late.first() > next && !late.meaning().isShort()
        ? new Scaled(late.meaning().of(value), next, late.meaning().power())
        : new Scaled(value, next, power);
  }

  /** Speakers pause between a number and its scale: {@code 325, uh, million}. */
  private int afterFillers(int at) {
    int next = at;
    while (next < at + 4 && (tokens.is(next, ',') || FILLERS.at(tokens, next) != null)) {
      next++;
    }
    return next > at && FILLERS.at(tokens, tokens.is(next - 1, ',') ? next - 2 : next - 1) != null
        ? next
        : at;
  }

  private boolean shortScale(int at, boolean money) {
    return tokens.glued(at) || (money && tokens.capitalised(at));
  }

  private BigDecimal signed(int first, BigDecimal value) {
    long before = tokens.word(first - 1);
    boolean word = before == NEGATIVE || (before == MINUS && tokens.word(first - 2) != OR);
    boolean sign =
        tokens.is(first - 1, TokenType.HYPHEN)
            && tokens.glued(first)
            && !tokens.glued(first - 1)
            && !tokens.is(first - 2, TokenType.HYPHEN)
            && !tokens.is(first - 2, TokenType.NUMBER)
            && !tokens.is(first - 2, TokenType.PERCENT);
    return word || sign ? value.negate() : value;
  }

  private Mention mention(int first, int next, Quantity quantity, int scale, Numeral numeral) {
    Written written = numeral.digits() ? Written.DIGITS : Written.WORDS;
    return new Mention(
        first, next - 1, tokens.span(first, next - 1), quantity, quantity.value(), scale, written);
  }
}
