package io.tenor.facts.list;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one version of a call, as the API serves them.
 *
 * @param next cursor of the part after this one, null at the end; it ends with the version that it
 *     was given for
 * @param status how far the newest version is: an empty list says that a call has no facts only
 *     where this is {@code complete}
 * @param version whose facts these are, null before the first
 */
public record CallFacts<T>(
    List<T> items, @Nullable String next, String status, @Nullable Integer version) {

  public <R> CallFacts<R> map(Function<? super T, ? extends R> change) {
    return new CallFacts<>(items.stream().<R>map(change).toList(), next, status, version);
  }
}
