package io.tenor.extraction.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one or two mentions say together: a single amount, bounded or not, or a range.
 *
 * @param mentions in order of place; two for a range
 * @param low null where open
 * @param high null where open
 * @param first the first token, with the words that bound or blur it
 * @param last the last token, likewise
 * @param standing whether the speaker keeps to it, or takes it back
 */
public record Amount(
    List<Mention> mentions,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    boolean approximate,
    Standing standing,
    int first,
    int last) {

  /** Whether the number is meant. */
  public enum Standing {
    MEANT,
    /** A false start or a slip of the tongue that the speaker corrects at once. */
    TAKEN_BACK
  }

  public Quantity quantity() {
    return mentions.getFirst().quantity();
  }

  public String unit() {
    return quantity().unit();
  }

  public boolean isRange() {
    return low != null && high != null && low.compareTo(high) != 0;
  }

  public boolean isPoint() {
    return low != null && high != null && low.compareTo(high) == 0;
  }
}
