package io.tenor.extraction.quantity;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that words leave open: {@code mid-teens} is 14 to 16, {@code double digit} at least 10.
 */
record Band(BigDecimal low, @Nullable BigDecimal high) {
  static final Phrases<Band> PHRASES = Lexicon.load(Band.class, "bands.txt", Band::parse);

  private static Band parse(String bounds) {
    int dots = bounds.indexOf("..");
    String high = bounds.substring(dots + 2);
    return new Band(
        new BigDecimal(bounds.substring(0, dots)), high.isEmpty() ? null : new BigDecimal(high));
  }
}
