package io.tenor.kit.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that a caller asks for.
 *
 * @param limit how many items at most
 * @param after sort keys of the item before, null from the beginning
 */
public record PageRequest(ListQuery query, int limit, @Nullable List<String> after) {
  public static final int DEFAULT_LIMIT = 50;
  public static final int MAX_LIMIT = 1000;

  /** From the query parameters {@code limit} and {@code cursor} as sent. */
  public static PageRequest of(ListQuery query, @Nullable String limit, @Nullable String cursor) {
    return new PageRequest(
        query, limitOf(limit), cursor == null ? null : Cursor.read(query, cursor));
  }

  private static int limitOf(@Nullable String limit) {
    if (limit == null) {
      return DEFAULT_LIMIT;
    }
    try {
      int n = Integer.parseInt(limit);
      if (n >= 1 && n <= MAX_LIMIT) {
        return n;
      }
    } catch (NumberFormatException e) {
      // said below, as of any other number that is refused
    }
    throw ProblemType.INVALID_PARAMETER.because(
        "'limit' is a whole number from 1 to %d.".formatted(MAX_LIMIT));
  }

  /** One row more than asked for tells whether there is a next part. */
  public int rows() {
    return limit + 1;
  }

  /** The position after which to read on, null from the beginning. */
  public <K> @Nullable K after(Function<List<String>, K> parse) {
    if (after == null) {
      return null;
    }
    try {
      return parse.apply(after);
    } catch (RuntimeException e) {
      throw Cursor.foreign();
    }
  }

  /**
   * @param rows up to {@link #rows()} of them
   * @param keys sort keys of a row, by which the next part begins after it
   */
  public <R> Page<R> page(List<R> rows, Function<R, List<String>> keys) {
    if (rows.size() <= limit) {
      return new Page<>(rows, null);
    }
    R last = rows.get(limit - 1);
    return new Page<>(List.copyOf(rows.subList(0, limit)), Cursor.of(query, keys.apply(last)));
  }
}
