package io.tenor.extraction.text;

/** What is known of words, as bits, by their hashes ({@link WordHash}); nothing known is 0. */
public final class WordTable {
  private long[] words = new long[64];
  private int[] bits = new int[64];

  /** Some bits of each word, 0 for none: most words are told to be absent from these alone. */
  private byte[] tags = new byte[64];

  private int size;

  /** Some words of which no more is known than that they are there. */
  public static WordTable of(String... words) {
    WordTable table = new WordTable();
    for (String word : words) {
      table.add(WordHash.of(word), 1);
    }
    return table;
  }

  /** Adds bits to those known of a word. */
  public void add(long word, int known) {
    if (get(word) == 0 && ++size * 3 > words.length) {
      grow();
    }
    put(word, known);
  }

  public int get(long word) {
    long mixed = mix(word);
    int slot = slot(word, mixed);
    return tags[slot] == 0 ? 0 : bits[slot];
  }

  private void put(long word, int known) {
    long mixed = mix(word);
    int slot = slot(word, mixed);
    words[slot] = word;
    bits[slot] |= known;
    tags[slot] = tag(mixed);
  }

  private void grow() {
    long[] oldWords = words;
    int[] oldBits = bits;
    words = new long[oldWords.length * 2];
    bits = new int[words.length];
    tags = new byte[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldBits[i] != 0) {
        put(oldWords[i], oldBits[i]);
      }
    }
  }

  /** Where the word is, or would be. */
  private int slot(long word, long mixed) {
    int last = tags.length - 1;
    byte tag = tag(mixed);
    int slot = (int) (mixed >>> 32) & last;
    while (tags[slot] != 0 && (tags[slot] != tag || words[slot] != word)) {
      slot = slot + 1 & last;
    }
    return slot;
  }

  private static long mix(long word) {
    return word * 0x9E3779B97F4A7C15L;
  }

  /** Never 0. */
  private static byte tag(long mixed) {
    return (byte) (mixed >>> 56 | 1);
  }
}
