package io.tenor.extraction.metric.option;

import io.tenor.extraction.metric.passage.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A metric that a number may be of.
 *
 * @param metric a code of the taxonomy
 * @param said the code that the words stand for first, empty where the lexicon does not know them
 * @param label the speaker's words
 * @param passage the sentence of the words
 * @param first the words' first token
 * @param next the token behind them; equal to {@code first} where nothing is said
 */
public record MetricOption(
    String metric, String said, String label, Origin origin, Passage passage, int first, int next) {

  /** Where the words stand; its name is the rule that read the number. */
  public enum Origin {
    BEFORE("metric-before-number"),
    AFTER("metric-behind-number"),
    EARLIER("metric-of-earlier-sentence"),
    OTHER_OF("name-before-number"),
    OTHER_SUBJECT("subject-of-sentence"),
    OTHER_AFTER("name-behind-number"),
    OTHER_SAME("name-of-number-before"),
    SAME("metric-of-number-before"),
    CARRIED("metric-of-last-figure"),
    OTHER_CARRIED("name-of-last-figure"),
    OTHER_DEED("deed-before-number"),
    IMPLICIT("revenue-unsaid");

    private final String rule;

    Origin(String rule) {
      this.rule = rule;
    }

    public String rule() {
      return rule;
    }
  }

  public boolean other() {
    return metric.equals("other");
  }

  /** Whether the words are taken for what they stand for first. */
  public boolean literal() {
    return said.equals(metric);
  }

  public boolean sameWords(@Nullable MetricOption option) {
    return option != null && option.first == first && option.next == next;
  }
}
