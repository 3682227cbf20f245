package io.tenor.extraction.quantity;

import io.tenor.extraction.quantity.Amount.Standing;
import io.tenor.extraction.quantity.Links.Link;
import io.tenor.extraction.quantity.Quantity.Count;
import io.tenor.extraction.quantity.Quantity.Money;
import io.tenor.extraction.quantity.Quantity.Ratio;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins mentions into ranges and reads the words that bound or blur them. */
public final class Amounts {
  private static final List<Phrases.Entry<String>> HEDGES =
      Lexicon.entries(Amounts.class, "hedges.txt", hedge -> hedge);
  private static final Phrases<String> BEFORE = side(" before");
  private static final Phrases<String> AFTER = side(" after");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Tokens tokens;

  private Amounts(Tokens tokens) {
    this.tokens = tokens;
  }

  private static Phrases<String> side(String side) {
    return Phrases.of(
        HEDGES.stream()
            .filter(e -> e.meaning().endsWith(side))
            .map(
                e ->
                    new Phrases.Entry<>(
                        e.phrase(), e.meaning().substring(0, e.meaning().length() - side.length())))
            .toList());
  }

  /** The amounts that mentions of one text say, in order of place. */
  public static List<Amount> of(Tokens tokens, List<Mention> mentions) {
    Amounts reader = new Amounts(tokens);
    List<Amount> amounts = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Mention after = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
      Link link = after == null ? Link.NONE : Links.between(tokens, mention, after);
      boolean taken =
          link == Link.RANGE && i + 2 < mentions.size() && dashed(tokens, mentions, i + 1);
      Amount pair = after == null || taken ? null : reader.pair(mention, after, link);
      if (pair != null) {
        amounts.add(pair);
        i++;
      } else if (after != null && link == Link.MOVEMENT) {
        amounts.add(reader.single(completed(mention, after), false));
      } else {
        amounts.add(reader.single(mention, link == Link.CORRECTION));
      }
    }
    return amounts;
  }

  /** In {@code by 2% to 7%-9%} the second number belongs to the third. */
  private static boolean dashed(Tokens tokens, List<Mention> mentions, int i) {
    Mention a = mentions.get(i);
    Mention b = mentions.get(i + 1);
    return b.first() - a.last() == 2
        && Links.between(tokens, a, b) == Link.RANGE
        && !tokens.is(a.first() - 1, TokenType.HYPHEN);
  }

  private @Nullable Amount pair(Mention a, Mention b, Link link) {
    return switch (link) {
      case RANGE -> range(a, b);
      case PLUS_OR_MINUS -> around(a, b);
      case NONE, MOVEMENT, CORRECTION -> null;
    };
  }

  private @Nullable Amount range(Mention a, Mention b) {
    Mention left = completed(a, b);
    Mention right = completed(b, left);
    BigDecimal low = left.quantity().value();
    BigDecimal high = right.bandEnd();
    if (!left.quantity().unit().equals(right.quantity().unit())) {
      return null;
    }
    if (high != null && low.compareTo(high) > 0) {
      low = right.quantity().value();
      high = left.bandEnd();
    }
    return hedged(List.of(left, right), low, high, Standing.MEANT);
  }

  /**
   * In {@code 2.3 to 2.5 billion} and {@code 4 to 6%} one end lends the other what it leaves out.
   */
  private static Mention completed(Mention end, Mention other) {
    BigDecimal value = end.quantity().value();
    if (end.quantity() instanceof Count && !(other.quantity() instanceof Count)) {
      BigDecimal scaled = end.scaled() ? value : lent(value, other);
      return end.withQuantity(other.quantity().withValue(scaled));
    }
    boolean elliptic = !end.scaled() && other.scaled() && other.first() > end.first();
    boolean scalable = end.quantity() instanceof Count || end.quantity() instanceof Money;
    return elliptic && scalable
        ? end.withQuantity(end.quantity().withValue(lent(value, other)))
        : end;
  }

  /**
   * The value at the other end's scale, where it does not exceed that end out of all proportion.
   */
  private static BigDecimal lent(BigDecimal value, Mention other) {
    BigDecimal whole = other.quantity().value().abs();
    if (!other.scaled()) {
      boolean cents = other.quantity() instanceof Money && whole.compareTo(BigDecimal.ONE) < 0;
      return cents && value.compareTo(BigDecimal.ONE) >= 0 ? value.movePointLeft(2) : value;
    }
    BigDecimal scaled = Numerals.scaled(value, other.scale());
    return scaled.abs().compareTo(whole.multiply(HUNDRED)) <= 0 ? scaled : value;
  }

  private @Nullable Amount around(Mention middle, Mention spread) {
    BigDecimal value = middle.quantity().value();
    BigDecimal by = spread.quantity().value().abs();
    boolean relative = spread.quantity() instanceof Ratio && !(middle.quantity() instanceof Ratio);
    if (relative) {
      by = value.abs().multiply(by).divide(HUNDRED, MathContext.DECIMAL64);
    } else if (spread.quantity() instanceof Money && !spread.scaled() && middle.scaled()) {
      by = lent(by, middle);
    } else if (spread.quantity().unit().equals("bps") && middle.unitIs("percent")) {
      by = by.divide(HUNDRED, MathContext.DECIMAL64);
    }
    return hedged(List.of(middle, spread), value.subtract(by), value.add(by), Standing.MEANT);
  }

  private Amount single(Mention mention, boolean takenBack) {
    return hedged(
        List.of(mention),
        mention.quantity().value(),
        mention.bandEnd(),
        takenBack ? Standing.TAKEN_BACK : Standing.MEANT);
  }

  private Amount hedged(
      List<Mention> mentions, BigDecimal low, @Nullable BigDecimal high, Standing standing) {
    int first = mentions.getFirst().first();
    int next = mentions.getLast().last() + 1;
    Match<String> before = BEFORE.before(tokens, Links.beforeSign(tokens, first), 0);
    Match<String> outer = before == null ? null : BEFORE.before(tokens, before.first(), 0);
    Match<String> after = AFTER.at(tokens, next);
    boolean floor = is("floor", before, outer, after);
    boolean ceiling = is("ceiling", before, outer, after);
    boolean single = mentions.size() == 1;
    return new Amount(
        mentions,
        single && ceiling ? null : low,
        single && floor && !ceiling ? null : single && ceiling && high == null ? low : high,
        is("about", before, outer, after) || floor || ceiling,
        standing,
        outer != null ? outer.first() : before != null ? before.first() : first,
        after == null ? next - 1 : after.last());
  }

  @SafeVarargs
  private static boolean is(String hedge, @Nullable Match<String>... matches) {
    for (Match<String> match : matches) {
      if (match != null && match.meaning().equals(hedge)) {
        return true;
      }
    }
    return false;
  }
}
