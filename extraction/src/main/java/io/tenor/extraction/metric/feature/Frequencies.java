package io.tenor.extraction.metric.feature;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How often a call speaks of a thing, up to five times. */
public final class Frequencies {
  private static final int MOST = 5;

  private final String text;
  private final Map<String, Integer> known = new HashMap<>();

  public Frequencies(String text) {
    this.text = text.toLowerCase(Locale.ROOT);
  }

  int of(String name) {
    return known.computeIfAbsent(name.toLowerCase(Locale.ROOT), this::count);
  }

  private int count(String name) {
    int n = 0;
    for (int at = text.indexOf(name); at >= 0 && n < MOST; at = text.indexOf(name, at + 1)) {
      n++;
    }
    return n;
  }
}
