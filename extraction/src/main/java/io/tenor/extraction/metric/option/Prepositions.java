package io.tenor.extraction.metric.option;

import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.util.Arrays;

/** Words that lead to the name of a part. */
final class Prepositions {
  private static final long[] WORDS = words("in from for at of with on by within across to");

  private Prepositions() {}

  static boolean at(Tokens tokens, int i) {
    return tokens.is(i, TokenType.WORD) && Arrays.binarySearch(WORDS, tokens.word(i)) >= 0;
  }

  private static long[] words(String words) {
    return Arrays.stream(words.split(" ")).mapToLong(Tokens::hash).sorted().toArray();
  }
}
