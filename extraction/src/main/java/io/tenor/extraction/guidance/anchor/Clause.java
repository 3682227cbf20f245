package io.tenor.extraction.guidance.anchor;

import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** A part of a sentence that has a time of its own. */
public record Clause(int first, int next) {
  private static final Phrases<String> CONJUNCTIONS =
      Lexicon.load(Clause.class, "conjunctions.txt", c -> c);

  private static final Phrases<String> FILLERS = Lexicon.load(Clause.class, "fillers.txt", f -> f);

  public boolean holds(int token) {
    return first <= token && token < next;
  }

  /** The clauses of a sentence, in order, without gaps. */
  public static List<Clause> of(Passage p) {
    Tokens tokens = p.tokens();
    List<Clause> clauses = new ArrayList<>();
    int first = p.first();
    for (int i = first; i < p.next(); i++) {
      boolean last = i + 1 == p.next();
      if (last || (i > first && breaks(tokens, i + 1))) {
        clauses.add(new Clause(first, i + 1));
        first = i + 1;
      }
    }
    return clauses;
  }

  private static boolean breaks(Tokens tokens, int i) {
    boolean mark = tokens.is(i - 1, ',') || tokens.is(i - 1, ';') || tokens.is(i - 1, ':');
    boolean dash = tokens.is(i - 1, TokenType.HYPHEN) && tokens.is(i - 2, TokenType.HYPHEN);
    return (mark && !tokens.glued(i) && !pause(tokens, i))
        || dash
        || CONJUNCTIONS.at(tokens, i) != null;
  }

  /** A comma around a filler or a repeated word is a pause of the speaker. */
  private static boolean pause(Tokens tokens, int i) {
    return FILLERS.at(tokens, i) != null
        || FILLERS.at(tokens, i - 2) != null
        || tokens.word(i) == tokens.word(i - 2);
  }
}
