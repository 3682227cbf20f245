package io.tenor.extraction.guidance;

import org.jspecify.annotations.Nullable;

/**
 * What a turn has said so far that a next sentence may leave out.
 *
 * @param subject of the last statement
 * @param period the last target period named
 * @param age sentences since the last statement
 */
record Context(@Nullable Subject subject, @Nullable String period, int age) {
  static final Context EMPTY = new Context(null, null, 99);

  Context older() {
    return new Context(subject, period, age + 1);
  }
}
