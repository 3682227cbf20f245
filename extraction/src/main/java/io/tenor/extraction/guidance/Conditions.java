package io.tenor.extraction.guidance;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Span;
import java.util.List;

/** What a statement holds under: "excluding currency", "assuming rates stay". */
final class Conditions {
  private static final Phrases<String> WORDS =
      Lexicon.load(Conditions.class, "conditions.txt", c -> c);

  private Conditions() {}

  /** From the word to the end of its clause. */
  static List<Span> of(Utterance said) {
    return WORDS.in(said.tokens(), said.sentence().first(), said.sentence().next()).stream()
        .map(w -> said.tokens().span(w.first(), last(said, w)))
        .toList();
  }

  private static int last(Utterance said, Match<String> word) {
    int last = said.clauseOf(word.first()).next() - 1;
    boolean mark = said.tokens().is(last, ',') || said.tokens().is(last, '.');
    return Math.max(word.last(), mark ? last - 1 : last);
  }
}
