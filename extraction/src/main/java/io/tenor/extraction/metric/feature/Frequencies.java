package io.tenor.extraction.metric.feature;

import io.tenor.extraction.text.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How often a call speaks of a thing, up to five times. */
public final class Frequencies {
  private static final int MOST = 5;

  /** A word that stands in more places tells nothing, and not all of them are searched. */
  private static final int MOST_PLACES = 500;

  private final Tokens tokens;
  private final Map<String, Integer> known = new HashMap<>();

  /** For each word the places where it stands: those of {@code heads[slot]}, by {@code before}. */
  private final int[] heads;

  private final int[] before;

  public Frequencies(Tokens tokens) {
    this.tokens = tokens;
    heads = new int[Integer.highestOneBit(tokens.size() | 1) * 2];
    before = new int[tokens.size()];
    Arrays.fill(heads, -1);
    for (int i = 0; i < tokens.size(); i++) {
      int slot = slot(tokens.word(i));
      before[i] = heads[slot];
      heads[slot] = i;
    }
  }

  int of(String name) {
    return known.computeIfAbsent(name, this::count);
  }

  private int count(String name) {
    Tokens words = Tokens.of(name);
    int n = 0;
    int places = 0;
    for (int at = heads[slot(words.word(0))];
        at >= 0 && n < MOST && places++ < MOST_PLACES;
        at = before[at]) {
      n += stands(words, at) ? 1 : 0;
    }
    return n;
  }

  private boolean stands(Tokens words, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (words.word(i) != tokens.word(at + i)) {
        return false;
      }
    }
    return true;
  }

  private int slot(long word) {
    return (int) ((word * 0x9E3779B97F4A7C15L) >>> 33) & (heads.length - 1);
  }
}
