package io.tenor.extraction.text;

/** What is known of words, as bits, by their hashes ({@link WordHash}); nothing known is 0. */
public final class WordTable {
  private long[] words = new long[64];
  private int[] bits = new int[64];
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
    int slot = slot(word);
    if (bits[slot] == 0 && ++size * 4 > words.length) {
      grow();
      slot = slot(word);
    }
    words[slot] = word;
    bits[slot] |= known;
  }

  public int get(long word) {
    return bits[slot(word)];
  }

  private void grow() {
    long[] oldWords = words;
    int[] oldBits = bits;
    words = new long[oldWords.length * 2];
    bits = new int[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldBits[i] != 0) {
        int slot = slot(oldWords[i]);
        words[slot] = oldWords[i];
        bits[slot] = oldBits[i];
      }
    }
  }

  /** Where the word is, or would be. */
  private int slot(long word) {
    int slot = (int) ((word * 0x9E3779B97F4A7C15L) >>> 32) & (words.length - 1);
    while (bits[slot] != 0 && words[slot] != word) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }
}
