package io.tenor.extraction.metric.feature;

/** Coarse numbers: the exact distance of far words tells nothing. */
final class Buckets {

  private Buckets() {}

  static int distance(int tokens) {
    if (tokens < 0) {
      return -1;
    }
    return tokens <= 4 ? tokens : tokens <= 7 ? 5 : tokens <= 12 ? 6 : tokens <= 20 ? 7 : 8;
  }

  static int sentences(int age) {
    return age < 2 ? age : age < 4 ? 2 : age < 8 ? 3 : age < 16 ? 4 : 5;
  }

  static int bit(boolean value) {
    return value ? 1 : 0;
  }
}
