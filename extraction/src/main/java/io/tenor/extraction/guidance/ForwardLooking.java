package io.tenor.extraction.guidance;

import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Tokens;

/** Tells what a company says of its own future from what it reports. */
public final class ForwardLooking {

  private ForwardLooking() {}

  /**
   * Whether a clause or sentence commits to a future: it holds words of expectation, and no words
   * that make them a thing of the past.
   */
  public static boolean commits(Tokens tokens, int first, int next) {
    boolean commits = false;
    for (Match<Cue> cue : Cue.PHRASES.in(tokens, first, next)) {
      if (cue.meaning() == Cue.QUIET) {
        return false;
      }
      commits |= cue.meaning() == Cue.EXPECTS || cue.meaning() == Cue.WILL;
    }
    return commits;
  }
}
