package io.tenor.extraction.training;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether two names mean the same thing, as the labels are compared: half of the words shared. */
final class SameWords {
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          ("the a an of and our its for in on to by from business segment revenue customers product"
                  + " products services service total")
              .split(" "));

  private SameWords() {}

  static boolean same(@Nullable String a, @Nullable String b) {
    boolean none = a == null || a.isEmpty();
    boolean nothing = b == null || b.isEmpty();
    if (none || nothing) {
      return none && nothing;
    }
    Set<String> x = words(a);
    Set<String> y = words(b);
    boolean inside = x.containsAll(y) || y.containsAll(x);
    int most = Math.max(x.size(), y.size());
    int fewest = Math.min(x.size(), y.size());
    return (inside && most <= 2 * fewest + 1) || shared(x, y) * 2 >= union(x, y);
  }

  /** How alike they are, from 0 to 100. */
  static int likeness(String a, String b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    return 100 * shared(x, y) / union(x, y);
  }

  private static int shared(Set<String> x, Set<String> y) {
    Set<String> shared = new HashSet<>(x);
    shared.retainAll(y);
    return shared.size();
  }

  private static int union(Set<String> x, Set<String> y) {
    Set<String> union = new HashSet<>(x);
    union.addAll(y);
    return union.size();
  }

  private static Set<String> words(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    Set<String> words = new HashSet<>();
    for (String word : lower.replace(".", "").split("[^\\p{L}\\p{N}]+")) {
      String stem =
          word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
              ? word.substring(0, word.length() - 1)
              : word;
      if (!word.isEmpty() && !EMPTY_WORDS.contains(word) && !EMPTY_WORDS.contains(stem)) {
        words.add(stem);
      }
    }
    return words.isEmpty() ? Set.of(lower) : words;
  }
}
