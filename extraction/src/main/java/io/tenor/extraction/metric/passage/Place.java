package io.tenor.extraction.metric.passage;

import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.quantity.Mention;
import java.math.BigDecimal;
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
    return index + 1 == passage.places().size() ? null : passage.places().get(index + 1);
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
