package io.tenor.extraction.guidance;

import io.tenor.extraction.guidance.anchor.Clause;
import io.tenor.extraction.metric.passage.Passage;
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
  static List<Span> of(Passage p) {
    List<Match<String>> words = WORDS.in(p.tokens(), p.first(), p.next());
    if (words.isEmpty()) {
      return List.of();
    }
    List<Clause> clauses = Clause.of(p);
    return words.stream()
        .map(w -> p.tokens().span(w.first(), Math.max(w.last(), last(p, clauses, w))))
        .toList();
  }

  private static int last(Passage p, List<Clause> clauses, Match<String> word) {
    int next = clauses.stream().filter(c -> c.holds(word.first())).findFirst().orElseThrow().next();
    boolean mark = p.tokens().is(next - 1, ',') || p.tokens().is(next - 1, '.');
    return mark ? next - 2 : next - 1;
  }
}
