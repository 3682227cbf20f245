package io.tenor.extraction.guidance.feature;

/** Coarse numbers: the exact distance of far words tells nothing. */
final class Buckets {

  private Buckets() {}

  static int distance(int tokens) {
    if (tokens < 0) {
      return -1;
    }
    return tokens <= 3 ? tokens : tokens <= 6 ? 4 : tokens <= 10 ? 5 : tokens <= 18 ? 6 : 7;
  }

  static int sentences(int age) {
    return age < 3 ? age : age < 6 ? 3 : age < 20 ? 4 : 5;
  }
}
