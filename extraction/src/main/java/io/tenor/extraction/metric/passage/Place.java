package io.tenor.extraction.metric.passage;

import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.quantity.Mention;
import io.tenor.extraction.quantity.Mention.Written;
import io.tenor.extraction.quantity.Quantity.Count;
import io.tenor.extraction.text.Span;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number where it is said.
 *
 * @param index its position among the numbers of its sentence
 * @param amount what it says together with a neighbour, as the two ends of a range
 */
public record Place(Passage passage, int index, Mention mention, Amount amount, Measured measured) {

  static Place of(Passage passage, int index, Mention mention, Amount amount) {
    return new Place(passage, index, mention, amount, Measured.of(mention.quantity()));
  }

  /** Words in a number's stead: "higher" says where a figure goes as "5%" does. */
  public static Place ofWords(Passage passage, int first, int next) {
    int index = 0;
    while (index < passage.places().size() && passage.places().get(index).next() <= first) {
      index++;
    }
    Span span = passage.tokens().span(first, next - 1);
    Count none = new Count(BigDecimal.ZERO);
    Mention words = new Mention(first, next - 1, span, none, BigDecimal.ZERO, 0, Written.WORDS);
    Amount amount =
        new Amount(
            List.of(words),
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            false,
            Amount.Standing.MEANT,
            first,
            next - 1);
    return new Place(passage, index, words, amount, Measured.WORDS);
  }

  public int first() {
    return mention.first();
  }

  public int next() {
    return mention.last() + 1;
  }

  public @Nullable Place before() {
    return index == 0 ? null : passage.places().get(index - 1);
  }

  public @Nullable Place after() {
    int after = measured == Measured.WORDS ? index : index + 1;
    return after == passage.places().size() ? null : passage.places().get(after);
  }

  /** The words between the number before and this one, as a hash; 0 where they are many. */
  public long link() {
    Place before = before();
    return before == null || first() - before.next() > Passage.CLOSE
        ? 0
        : passage.between(before.next(), first());
  }

  /** Digits before the point, and whether there is one: tells prices from shares and counts. */
  public int magnitude() {
    BigDecimal value = mention.quantity().value();
    if (value.signum() == 0) {
      return -1;
    }
    return value.precision() - value.scale() + (value.scale() > 0 ? 100 : 0);
  }
}
