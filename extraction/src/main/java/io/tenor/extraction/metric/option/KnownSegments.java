package io.tenor.extraction.metric.option;

import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.text.Span;
import io.tenor.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Parts of a company, learned from the call itself: a name once told is known wherever it is said
 * again.
 */
public final class KnownSegments {
  /** No company has so many parts: what comes behind them is noise. */
  private static final int MOST = 200;

  private final Map<Long, List<Name>> byFirstWord = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();

  private final Map<Passage, Looked> looked = new IdentityHashMap<>();

  /** What a sentence was found to say while so many names were known. */
  private record Looked(int names, List<Said> said) {}

  private record Name(String name, long[] words) {}

  /** Where a known name is said. */
  public record Said(String name, int first, int next) {}

  void add(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    boolean fresh = !names.containsKey(key);
    if (fresh && names.size() == MOST) {
      return;
    }
    names.merge(key, 1, Integer::sum);
    if (fresh) {
      Tokens t = Tokens.of(name, new Span(0, name.length()));
      long[] words = new long[t.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = t.word(i);
      }
      if (words.length > 0) {
        byFirstWord.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(new Name(name, words));
      }
    }
  }

  /** How many figures so far were of the segment. */
  public int count(String name) {
    return names.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  /** The names said in a sentence, in order of place. */
  public List<Said> in(Passage p) {
    Looked before = looked.get(p);
    if (before == null || before.names() != names.size()) {
      before = new Looked(names.size(), look(p));
      looked.put(p, before);
    }
    return before.said();
  }

  /** Sentences of a turn that is over are not asked for again. */
  void endTurn() {
    looked.clear();
  }

  private List<Said> look(Passage p) {
    List<Said> said = new ArrayList<>();
    for (int i = p.first(); i < p.next(); i++) {
      List<Name> here = byFirstWord.get(p.tokens().word(i));
      if (here != null) {
        for (Name name : here) {
          if (stands(name, p, i)) {
            said.add(new Said(name.name(), i, i + name.words().length));
          }
        }
      }
    }
    return said;
  }

  private static boolean stands(Name name, Passage p, int at) {
    if (at + name.words().length > p.next()) {
      return false;
    }
    for (int i = 1; i < name.words().length; i++) {
      if (p.tokens().word(at + i) != name.words()[i]) {
        return false;
      }
    }
    return true;
  }
}
