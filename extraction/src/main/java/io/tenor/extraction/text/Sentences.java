package io.tenor.extraction.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts tokens into sentences. A blank line and a bullet always end one; a line end does only in
 * texts that give each sentence its own line, since others break lines anywhere.
 */
public final class Sentences {
  private static final Phrases<Boolean> ABBREVIATIONS =
      Lexicon.load(Sentences.class, "abbreviations.txt", _ -> true);

  /**
   * Longer stretches are cut: no rule reads further, and hostile texts have no full stop at all.
   */
  private static final int LONGEST = 400;

  private Sentences() {}

  public static List<Sentence> of(Tokens tokens) {
    return of(tokens, 0, tokens.size());
  }

  public static List<Sentence> of(Tokens tokens, int from, int to) {
    boolean lines = oneALine(tokens, from, to);
    List<Sentence> sentences = new ArrayList<>();
    int first = from;
    for (int i = from; i < to; i++) {
      if (i + 1 == to || i - first >= LONGEST || endsAt(tokens, i, lines)) {
        sentences.add(new Sentence(first, i + 1));
        first = i + 1;
      }
    }
    return sentences;
  }

  private static boolean endsAt(Tokens tokens, int i, boolean lines) {
    Gap gap = tokens.gap(i + 1);
    if (gap == Gap.BLANK_LINE || (gap == Gap.LINE && (lines || bullet(tokens, i + 1)))) {
      return true;
    }
    if (gap == Gap.NONE) {
      return false;
    }
    int mark = closes(tokens, i) && i > 0 ? i - 1 : i;
    if (tokens.is(mark, '?') || tokens.is(mark, '!')) {
      return true;
    }
    return tokens.is(mark, '.') && !abbreviated(tokens, mark) && opens(tokens, i + 1);
  }

  private static boolean closes(Tokens tokens, int i) {
    return tokens.is(i, '"') || tokens.is(i, ')') || tokens.is(i, '\u201D');
  }

  /** An upper-case letter, a digit or a sign begins a sentence; a lower-case word continues one. */
  private static boolean opens(Tokens tokens, int i) {
    return !tokens.is(i, TokenType.WORD)
        || !Character.isLowerCase(tokens.text().charAt(tokens.start(i)));
  }

  private static boolean bullet(Tokens tokens, int i) {
    return tokens.is(i, '\u2022')
        || tokens.is(i, '*')
        || (tokens.is(i, TokenType.HYPHEN) && !tokens.glued(i + 1));
  }

  /** {@code U.S.}, {@code J. Smith} and {@code Inc.}; at the end of a sentence too it reads on. */
  private static boolean abbreviated(Tokens tokens, int mark) {
    int word = mark - 1;
    if (!tokens.is(word, TokenType.WORD) || !tokens.glued(mark)) {
      return false;
    }
    boolean letter = tokens.end(word) - tokens.start(word) == 1 && tokens.capitalised(word);
    return letter || ABBREVIATIONS.at(tokens, word, mark) != null;
  }

  private static boolean oneALine(Tokens tokens, int from, int to) {
    int lines = 0;
    int ended = 0;
    for (int i = from + 1; i < to; i++) {
      if (tokens.gap(i) == Gap.LINE) {
        lines++;
        ended += tokens.is(i - 1, '.') || tokens.is(i - 1, '?') || tokens.is(i - 1, '!') ? 1 : 0;
      }
    }
    return lines > 0 && ended * 10 >= lines * 7;
  }
}
