package io.tenor.extraction.guidance;

import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The part of the company that the words before a metric name. */
final class Segments {
  private static final int LONGEST = 4;

  private Segments() {}

  static @Nullable String before(Tokens tokens, Match<String> metric, int floor) {
    int first = metric.first();
    while (first > floor && metric.first() - first < LONGEST && names(tokens, first - 1)) {
      first--;
    }
    while (first < metric.first() && tokens.is(first, TokenType.HYPHEN)) {
      first++;
    }
    return first == metric.first() ? null : plain(tokens, first, metric.first() - 1);
  }

  private static boolean names(Tokens tokens, int i) {
    boolean inner = tokens.is(i, TokenType.HYPHEN) && tokens.glued(i) && tokens.glued(i + 1);
    return inner
        || tokens.is(i, TokenType.WORD) && Wordings.SEGMENT_STOPS.at(tokens, i, i + 1) == null;
  }

  static String plain(Tokens tokens, int first, int last) {
    return String.join(" ", tokens.span(first, last).of(tokens.text()).split("\\s+"));
  }
}
