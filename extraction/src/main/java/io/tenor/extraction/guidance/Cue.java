package io.tenor.extraction.guidance;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import java.util.Locale;

/** What words do to the time and the commitment of a clause. */
enum Cue {
  EXPECTS,
  WILL,
  /** A noun that holds a plan: guidance, target. */
  TARGET,
  /** May, could, hope: commits to nothing. */
  WEAK,
  /** A comparison with what was expected. */
  PAST,
  /** The future of the call, not of the company: "I'll turn it over". */
  QUIET;

  static final Phrases<Cue> PHRASES =
      Lexicon.load(Cue.class, "cues.txt", c -> valueOf(c.toUpperCase(Locale.ROOT)));

  boolean commits() {
    return this == EXPECTS || this == WILL || this == TARGET;
  }
}
