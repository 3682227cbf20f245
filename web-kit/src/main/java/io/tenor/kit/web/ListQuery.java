package io.tenor.kit.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list was asked for: which list, and its filters. A cursor belongs to one of them.
 *
 * @param words in an order of the list's own; an absent filter has its place too
 */
public record ListQuery(List<String> words) {

  public static ListQuery of(String list, @Nullable Object... filters) {
    List<String> words = new ArrayList<>();
    words.add(list);
    for (Object filter : filters) {
      words.add(filter == null ? "" : "=" + filter);
    }
    return new ListQuery(List.copyOf(words));
  }
}
