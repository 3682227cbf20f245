package io.tenor.extraction.guidance;

import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The metric that a pronoun stands for. */
final class Anaphora {
  private static final Phrases<String> PRONOUNS =
      Lexicon.load(Anaphora.class, "pronouns.txt", p -> p);
  private static final int REACH = 60;

  private Anaphora() {}

  /** The last metric named before a clause that has only a pronoun for it. */
  static @Nullable Match<String> metric(Utterance said, Clause clause) {
    boolean pronoun = !PRONOUNS.in(said.tokens(), clause.first(), clause.next()).isEmpty();
    return pronoun ? last(said, clause, _ -> true) : null;
  }

  /** The last metric named before a clause that the amount may be of. */
  static @Nullable Match<String> metric(Utterance said, Clause clause, Amount amount) {
    return last(said, clause, metric -> Binding.compatible(amount, metric));
  }

  private static @Nullable Match<String> last(
      Utterance said, Clause clause, Predicate<String> fits) {
    int from = Math.max(said.turnStart(), clause.first() - REACH);
    return MetricWords.PHRASES.in(said.tokens(), from, clause.first()).stream()
        .filter(m -> !m.meaning().equals("none") && fits.test(m.meaning()))
        .reduce((_, last) -> last)
        .orElse(null);
  }
}
