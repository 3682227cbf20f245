package io.tenor.extraction.guidance;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Sentence;
import io.tenor.extraction.text.TokenType;
import io.tenor.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a sentence with one time of its own.
 *
 * @param forward whether it speaks of the company's future
 */
record Clause(int first, int next, boolean forward) {
  private static final Phrases<String> CONJUNCTIONS =
      Lexicon.load(Clause.class, "conjunctions.txt", c -> c);

  private static final Phrases<String> FILLERS = Lexicon.load(Clause.class, "fillers.txt", f -> f);

  boolean holds(int token) {
    return first <= token && token < next;
  }

  /**
   * The clauses of a sentence. One that has no cue continues the time of the one before it, unless
   * its verb is past.
   *
   * @param carried whether the sentence continues a list of expectations
   */
  static List<Clause> of(Tokens tokens, Sentence sentence, boolean carried) {
    List<Clause> clauses = new ArrayList<>();
    boolean forward = carried;
    int first = sentence.first();
    for (int i = first; i < sentence.next(); i++) {
      boolean last = i + 1 == sentence.next();
      if (last || (i > first && breaks(tokens, i + 1))) {
        forward = forward(tokens, first, i + 1, forward);
        clauses.add(new Clause(first, i + 1, forward));
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

  private static boolean forward(Tokens tokens, int first, int next, boolean before) {
    boolean commits = false;
    boolean weak = false;
    for (Phrases.Match<Cue> cue : Cue.PHRASES.in(tokens, first, next)) {
      switch (cue.meaning()) {
        case EXPECTS, TARGET -> {
          commits = true;
          weak = false;
        }
        case WILL -> commits = !weak;
        case WEAK -> weak = !commits;
        case PAST, QUIET -> {
          return false;
        }
      }
    }
    return commits || (before && !weak && Wordings.PAST.in(tokens, first, next).isEmpty());
  }
}
