package io.tenor.extraction.check;

import org.jspecify.annotations.Nullable;

/**
 * A comparison in numbers.
 *
 * @param expression in the values of the figures
 * @param computed what it comes to, as far as the rounding of the figures leaves it open; null
 *     where nothing is computed
 * @param stated what the call says instead, as far as its rounding leaves it open; null where it
 *     says nothing
 */
public record Arithmetic(
    String expression, @Nullable Interval computed, @Nullable Interval stated) {

  public Arithmetic {
    computed = computed == null ? null : computed.readable();
    stated = stated == null ? null : stated.readable();
  }

  /** Of figures that are only looked at. */
  static Arithmetic of(String expression) {
    return new Arithmetic(expression, null, null);
  }

  /** How many times as large one is as the other. */
  static Arithmetic ratio(Stated a, Stated b) {
    return new Arithmetic(
        a.plain() + " / " + b.plain(), a.interval().size().over(b.interval().size()), null);
  }
}
