package io.tenor.extraction.text;

/** The 64-bit hash by which a word is known, equal for equal words whatever their case. */
public final class WordHash {
  /** The hash of no letters. */
  public static final long START = 0xcbf29ce484222325L;

  private static final long STEP = 0x100000001b3L;

  private WordHash() {}

  /** The hash of a word. */
  public static long of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /** The hash of a part of a text. */
  public static long of(CharSequence text, int from, int to) {
    long hash = START;
    for (int i = from; i < to; i++) {
      hash = step(hash, text.charAt(i));
    }
    return hash;
  }

  /** The hash of a word that goes on with {@code c}. */
  public static long step(long hash, char c) {
    return (hash ^ lower(c)) * STEP;
  }

  private static char lower(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }
}
