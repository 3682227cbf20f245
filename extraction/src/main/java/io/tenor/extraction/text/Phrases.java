package io.tenor.extraction.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with their meanings, found in tokens by a trie over words. Hyphens don't count: {@code
 * year-over-year} and {@code year over year} are one phrase.
 */
public final class Phrases<T> {
  /** Open-addressed edges: the node they leave with the word, as one hash, and where they lead. */
  private long[] from = new long[64];

  private int[] to = new int[64];
  private int edges;
  private final List<@Nullable T> meanings = new ArrayList<>();

  /** A bit for each word that begins a phrase, and for few others: most words begin none. */
  private final long[] beginnings = new long[64];

  private Phrases() {
    meanings.add(null);
  }

  /** A phrase found: its meaning, its first token and the one after its last. */
  public record Match<T>(T meaning, int first, int next) {
    public int last() {
      return next - 1;
    }
  }

  public static <T> Phrases<T> of(Iterable<Entry<T>> entries) {
    Phrases<T> phrases = new Phrases<>();
    entries.forEach(e -> phrases.add(e.phrase(), e.meaning()));
    return phrases;
  }

  /** A phrase with its meaning, before it is part of a trie. */
  public record Entry<T>(String phrase, T meaning) {}

  /** The longest phrase that begins at the token. */
  public @Nullable Match<T> at(Tokens tokens, int first) {
    return at(tokens, first, tokens.size());
  }

  /** The longest phrase that begins at the token and ends before {@code limit}. */
  public @Nullable Match<T> at(Tokens tokens, int first, int limit) {
    if (first >= limit || !mayBegin(tokens.word(first))) {
      return null;
    }
    Match<T> longest = null;
    int node = 0;
    for (int i = first; i < limit; i++) {
      if (i > first && tokens.is(i, TokenType.HYPHEN)) {
        continue;
      }
      node = next(node, tokens.word(i));
      if (node < 0) {
        break;
      }
      T meaning = meanings.get(node);
      if (meaning != null) {
        longest = new Match<>(meaning, first, i + 1);
      }
    }
    return longest;
  }

  /** All phrases between two tokens, the longest at each place, without overlaps. */
  public List<Match<T>> in(Tokens tokens, int first, int limit) {
    List<Match<T>> found = new ArrayList<>();
    for (int i = first; i < limit; ) {
      Match<T> match = at(tokens, i, limit);
      if (match != null) {
        found.add(match);
      }
      i = match == null ? i + 1 : match.next();
    }
    return found;
  }

  /** The phrase that ends just before {@code next}, the longest of at most five words. */
  public @Nullable Match<T> before(Tokens tokens, int next, int floor) {
    for (int first = Math.max(floor, next - 5); first < next; first++) {
      Match<T> match = at(tokens, first, next);
      if (match != null && match.next() == next) {
        return match;
      }
    }
    return null;
  }

  private void add(String phrase, T meaning) {
    Tokens tokens = Tokens.of(phrase);
    int node = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.is(i, TokenType.HYPHEN)) {
        if (node == 0) {
          int bit = beginning(tokens.word(i));
          beginnings[bit >>> 6] |= 1L << bit;
        }
        int known = next(node, tokens.word(i));
        node = known < 0 ? edge(node, tokens.word(i)) : known;
      }
    }
    meanings.set(node, meaning);
  }

  private boolean mayBegin(long word) {
    int bit = beginning(word);
    return (beginnings[bit >>> 6] >>> bit & 1) != 0;
  }

  private static int beginning(long word) {
    return (int) ((word * 0x9E3779B97F4A7C15L) >>> 52);
  }

  private int edge(int node, long word) {
    if (++edges * 2 > to.length) {
      grow();
    }
    meanings.add(null);
    put(mix(node, word), meanings.size() - 1);
    return meanings.size() - 1;
  }

  private void grow() {
    long[] oldFrom = from;
    int[] oldTo = to;
    from = new long[oldFrom.length * 2];
    to = new int[from.length];
    for (int i = 0; i < oldFrom.length; i++) {
      if (oldTo[i] != 0) {
        put(oldFrom[i], oldTo[i]);
      }
    }
  }

  private void put(long edge, int reached) {
    int slot = slot(edge);
    from[slot] = edge;
    to[slot] = reached;
  }

  private int next(int node, long word) {
    int reached = to[slot(mix(node, word))];
    return reached == 0 ? -1 : reached;
  }

  private static long mix(int node, long word) {
    return (word + node * 0x9E3779B97F4A7C15L) * 0xD6E8FEB86659FD93L;
  }

  /** Where the edge is, or would be. */
  private int slot(long edge) {
    int slot = (int) (edge >>> 32) & (to.length - 1);
    while (to[slot] != 0 && from[slot] != edge) {
      slot = (slot + 1) & (to.length - 1);
    }
    return slot;
  }
}
