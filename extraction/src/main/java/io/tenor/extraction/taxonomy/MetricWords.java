package io.tenor.extraction.taxonomy;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Tokens;
import java.util.List;

/** The words by which texts name metrics. */
public final class MetricWords {
  /** The code of what is measured and has no code of its own. */
  public static final String OTHER = "other";

  /** What wordings mean that only look like a metric's. */
  private static final String NONE = "none";

  private static final Phrases<String> WORDS =
      Lexicon.load(MetricWords.class, "metrics.txt", code -> code);

  private static final List<String> CODES =
      Lexicon.entries(MetricWords.class, "metrics.txt", code -> code).stream()
          .map(Phrases.Entry::meaning)
          .filter(code -> !code.equals(NONE))
          .distinct()
          .toList();

  private MetricWords() {}

  /** Every code of the taxonomy, {@link #OTHER} among them, in its order. */
  public static List<String> codes() {
    return CODES;
  }

  /** The metrics named between two tokens, by their codes, {@link #OTHER} among them. */
  public static List<Match<String>> in(Tokens tokens, int first, int next) {
    return WORDS.in(tokens, first, next).stream().filter(m -> !m.meaning().equals(NONE)).toList();
  }
}
