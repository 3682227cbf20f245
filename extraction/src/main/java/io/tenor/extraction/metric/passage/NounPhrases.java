package io.tenor.extraction.metric.passage;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Names of things, told by the words that no name holds. */
public final class NounPhrases {
  private static final Phrases<String> STOPS = Lexicon.load(NounPhrases.class, "stops.txt", s -> s);
  private static final long OF = Tokens.hash("of");
  private static final int LONGEST = 6;

  private NounPhrases() {}

  /** A stretch of tokens, never empty. */
  public record Stretch(int first, int next) {
    /** As said, with single spaces. */
    public String words(Tokens tokens) {
      String said = tokens.span(first, next - 1).of(tokens.text());
      return said.indexOf('\n') < 0 && !said.contains("  ") ? said : said.replaceAll("\\s+", " ");
    }
  }

  /** Whether the token ends a name. */
  public static boolean stops(Tokens t, int i) {
    return t.type(i) == TokenType.WORD ? STOPS.at(t, i, i + 1) != null : !inner(t, i);
  }

  public static boolean verb(Tokens t, int i) {
    Match<String> stop = t.is(i, TokenType.WORD) ? STOPS.at(t, i, i + 1) : null;
    return stop != null && stop.meaning().equals("verb");
  }

  /** {@code R&D}, {@code end-market}, {@code U.K}, {@code GLP-1}. */
  private static boolean inner(Tokens t, int i) {
    boolean joins = t.is(i, TokenType.HYPHEN) || t.is(i, '&') || t.is(i, '/') || t.is(i, '.');
    return (joins && t.glued(i) && t.glued(i + 1)) || (t.is(i, TokenType.NUMBER) && t.glued(i));
  }

  /** The name that ends just before {@code next}; an "of" inside continues it. */
  public static @Nullable Stretch before(Tokens t, int floor, int next) {
    int first = next;
    while (first > floor && next - first < LONGEST) {
      int i = first - 1;
      boolean of = t.word(i) == OF && first < next && i > floor && !stops(t, i - 1);
      if (!of && stops(t, i)) {
        break;
      }
      first = i;
    }
    while (first < next && t.type(first) != TokenType.WORD) {
      first++;
    }
    return first == next ? null : new Stretch(first, next);
  }

  /** The name that begins at {@code first}, behind at most two words like "the" or "our". */
  public static @Nullable Stretch from(Tokens t, int first, int limit) {
    int at = first;
    while (at < Math.min(limit, first + 2)
        && t.type(at) == TokenType.WORD
        && stops(t, at)
        && !verb(t, at)) {
      at++;
    }
    int next = at;
    while (next < limit && next - at < LONGEST) {
      boolean of = t.word(next) == OF && next > at && next + 1 < limit && !stops(t, next + 1);
      if (!of && stops(t, next)) {
        break;
      }
      next++;
    }
    while (next > at && t.type(next - 1) != TokenType.WORD) {
      next--;
    }
    return next == at ? null : new Stretch(at, next);
  }
}
