package io.tenor.kit.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list as the API serves it.
 *
 * @param next cursor of the part after this one, null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(items.stream().<R>map(change).toList(), next);
  }
}
