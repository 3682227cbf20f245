package io.tenor.extraction.guidance;

import io.tenor.extraction.text.Phrases.Match;
import org.jspecify.annotations.Nullable;

/** The sentence's word for what it does to an earlier statement. */
final class Actions {

  private Actions() {}

  /** A revision outweighs a repetition: "we still see it, and now raise it". */
  static @Nullable Action of(Utterance said) {
    Action found = null;
    for (Match<Action> word : said.actions()) {
      if (found == null || found == Action.REITERATE) {
        found = word.meaning();
      }
    }
    return found;
  }
}
