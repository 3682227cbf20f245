package io.tenor.extraction.guidance;

import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of the company that the words before a metric name. */
final class Segments {
  private static final int LONGEST = 4;
  private static final Phrases<Boolean> FROM =
      Phrases.of(
          List.of(
              new Phrases.Entry<>("from", true),
              new Phrases.Entry<>("in", true),
              new Phrases.Entry<>("for", true),
              new Phrases.Entry<>("at", true)));

  private Segments() {}

  static @Nullable String of(Utterance said, Match<String> metric) {
    String before = before(said.tokens(), metric, said.sentence().first());
    return before == null ? behind(said.tokens(), metric, said.sentence().next()) : before;
  }

  /** {@code revenue from Harbour Bank}: capitals, for anything else may stand there. */
  private static @Nullable String behind(Tokens tokens, Match<String> metric, int limit) {
    int first = metric.next() + 1;
    if (FROM.at(tokens, metric.next()) == null) {
      return null;
    }
    int next = first;
    while (next < limit
        && next - first < LONGEST
        && tokens.capitalised(next)
        && names(tokens, next)) {
      next++;
    }
    return next == first ? null : plain(tokens, first, next - 1);
  }

  private static @Nullable String before(Tokens tokens, Match<String> metric, int floor) {
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
        || (tokens.is(i, TokenType.WORD) && Wordings.SEGMENT_STOPS.at(tokens, i, i + 1) == null);
  }

  static String plain(Tokens tokens, int first, int last) {
    return String.join(" ", tokens.span(first, last).of(tokens.text()).split("\\s+"));
  }
}
