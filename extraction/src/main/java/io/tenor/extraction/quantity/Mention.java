package io.tenor.extraction.quantity;

import io.tenor.extraction.text.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number as written, with its currency, scale and unit words.
 *
 * @param first its first token
 * @param last its last token
 * @param quantity the amount; for a band of numbers in words ({@code mid-teens}) its lower end
 * @param bandEnd the band's upper end, equal to the value for a plain number, null where open
 * @param scale the power of ten of its scale words, 0 without any
 * @param written in digits or in words
 */
public record Mention(
    int first,
    int last,
    Span span,
    Quantity quantity,
    @Nullable BigDecimal bandEnd,
    int scale,
    Written written) {

  /** How a number is put on paper. */
  public enum Written {
    DIGITS,
    WORDS,
    BAND
  }

  public boolean scaled() {
    return scale > 0;
  }

  boolean unitIs(String unit) {
    return quantity.unit().equals(unit);
  }

  Mention withQuantity(Quantity other) {
    return new Mention(first, last, span, other, other.value(), scale, written);
  }
}
