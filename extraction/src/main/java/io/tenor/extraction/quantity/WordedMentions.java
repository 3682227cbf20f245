package io.tenor.extraction.quantity;

import io.tenor.extraction.quantity.Mention.Written;
import io.tenor.extraction.quantity.Numerals.Numeral;
import io.tenor.extraction.quantity.Quantity.Measure;
import io.tenor.extraction.quantity.Quantity.Ratio;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that words imply: bands ("mid-teens", "the low 20s") and verbs ("doubled"). */
final class WordedMentions {
  private static final Phrases<String> MULTIPLES =
      Lexicon.load(WordedMentions.class, "multiples.txt", times -> times);
  private static final Phrases<Boolean> WILL =
      Phrases.of(
          List.of(
              new Phrases.Entry<>("to", true),
              new Phrases.Entry<>("will", true),
              new Phrases.Entry<>("'ll", true),
              new Phrases.Entry<>("would", true),
              new Phrases.Entry<>("should", true),
              new Phrases.Entry<>("can", true),
              new Phrases.Entry<>("than", true)));
  private static final long S = Tokens.hash("s");

  private WordedMentions() {}

  static @Nullable Mention at(Tokens tokens, int i) {
    if (tokens.is(i, TokenType.NUMBER)) {
      Numeral tens = tens(tokens, i);
      return tens == null ? null : decade(tokens, i, tens);
    }
    Match<Band> band = Band.PHRASES.at(tokens, i);
    return band == null ? multiple(tokens, i) : band(tokens, band);
  }

  private static Mention band(Tokens tokens, Match<Band> band) {
    int unitAt = hyphened(tokens, band.next());
    Match<String> unit = Units.UNITS.at(tokens, unitAt);
    Measure measure = unit == null ? null : Units.MEASURES.get(unit.meaning());
    int next = unit == null || measure == null ? band.next() : unit.next();
    Ratio ratio = new Ratio(band.meaning().low(), measure == null ? Measure.PERCENT : measure);
    return new Mention(
        band.first(),
        next - 1,
        tokens.span(band.first(), next - 1),
        ratio,
        band.meaning().high(),
        0,
        Written.BAND);
  }

  private static @Nullable Mention multiple(Tokens tokens, int i) {
    Match<String> multiple = MULTIPLES.at(tokens, i);
    if (multiple == null) {
      return null;
    }
    boolean verb = multiple.meaning().endsWith(" to");
    if (verb && (WILL.at(tokens, i - 1) == null || tokens.is(i + 1, TokenType.HYPHEN))) {
      return null;
    }
    BigDecimal times = new BigDecimal(multiple.meaning().substring(0, 1));
    Ratio ratio = new Ratio(times, Measure.TIMES);
    return new Mention(i, i, tokens.span(i, i), ratio, times, 0, Written.WORDS);
  }

  /** {@code 20s} as in {@code the mid-20s}. */
  private static @Nullable Numeral tens(Tokens tokens, int i) {
    if (!tokens.is(i, TokenType.NUMBER) || tokens.end(i) - tokens.start(i) != 2) {
      return null;
    }
    boolean round = tokens.text().charAt(tokens.start(i) + 1) == '0';
    int s = tokens.is(i + 1, '\'') ? i + 2 : i + 1;
    return round && tokens.glued(s) && tokens.word(s) == S ? Numerals.at(tokens, i) : null;
  }

  private static Mention decade(Tokens tokens, int i, Numeral tens) {
    int[] part = Names.partOfTen(tokens, i);
    BigDecimal low = tens.value().add(BigDecimal.valueOf(part[0]));
    BigDecimal high = tens.value().add(BigDecimal.valueOf(part[1]));
    int first = part[2];
    return new Mention(
        first,
        i + 1,
        tokens.span(first, i + 1),
        new Ratio(low, Measure.PERCENT),
        high,
        0,
        Written.BAND);
  }

  /** Steps over the hyphen of {@code 4-percentage-point}. */
  static int hyphened(Tokens tokens, int at) {
    return tokens.is(at, TokenType.HYPHEN) && tokens.glued(at) && tokens.is(at + 1, TokenType.WORD)
        ? at + 1
        : at;
  }
}
