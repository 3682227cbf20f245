package io.tenor.extraction.model;

import java.util.Arrays;

/**
 * What is known of one decision: a set of hashed features. A feature is a slot (what was looked at)
 * with up to three values found there; no word of the text can be read back from it.
 */
public final class Features {
  private static final long STEP = 0x9E3779B97F4A7C15L;
  private static final long STIR = 0xBF58476D1CE4E5B9L;

  private int[] keys = new int[128];
  private int size;

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  /** The feature's key, never 0. */
  public int key(int i) {
    return keys[i];
  }

  public int[] keys() {
    return Arrays.copyOf(keys, size);
  }

  public void add(Enum<?> slot) {
    put(slot.ordinal() * 4L, 0, 0, 0);
  }

  public void add(Enum<?> slot, long a) {
    put(slot.ordinal() * 4L + 1, a, 0, 0);
  }

  public void add(Enum<?> slot, long a, long b) {
    put(slot.ordinal() * 4L + 2, a, b, 0);
  }

  public void add(Enum<?> slot, long a, long b, long c) {
    put(slot.ordinal() * 4L + 3, a, b, c);
  }

  private void put(long slot, long a, long b, long c) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    long hash = (slot + 1) * STEP;
    hash = (hash ^ a) * STIR;
    hash = ((hash ^ (hash >>> 31)) + b) * STEP;
    hash = ((hash ^ (hash >>> 29)) + c) * STIR;
    int key = (int) (hash >>> 32);
    keys[size++] = key == 0 ? 1 : key;
  }
}
