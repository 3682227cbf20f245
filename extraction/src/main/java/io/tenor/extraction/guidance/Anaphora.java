package io.tenor.extraction.guidance;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import org.jspecify.annotations.Nullable;

/** The metric that a pronoun stands for. */
final class Anaphora {
  private static final Phrases<String> PRONOUNS =
      Lexicon.load(Anaphora.class, "pronouns.txt", p -> p);
  private static final int REACH = 60;

  private Anaphora() {}

  /** The last metric named before a clause that has only a pronoun for it. */
  static @Nullable Match<String> metric(Utterance said, Clause clause) {
    if (PRONOUNS.in(said.tokens(), clause.first(), clause.next()).isEmpty()) {
      return null;
    }
    int from = Math.max(said.turnStart(), clause.first() - REACH);
    return MetricWords.PHRASES.in(said.tokens(), from, clause.first()).stream()
        .filter(m -> !m.meaning().equals("none"))
        .reduce((_, last) -> last)
        .orElse(null);
  }
}
