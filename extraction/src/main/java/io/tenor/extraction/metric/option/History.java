package io.tenor.extraction.metric.option;

import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.passage.Measured;
import io.tenor.extraction.metric.passage.Place;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was decided of the numbers before, as far as the next one may continue it. */
public final class History {
  private static final Sentence NOTHING = new Sentence(null, null, 0, null, null, null, null);

  private Sentence sentence = NOTHING;
  private @Nullable String period;
  private boolean periodOfTurn;
  private @Nullable MetricOption metric;
  private int measured;
  private @Nullable String segment;
  private @Nullable String topic;
  private int topicAge;
  private @Nullable String currency;
  private final KnownSegments known = new KnownSegments();
  private final Map<String, Integer> periods = new HashMap<>();
  private int figures;

  /**
   * The number before in the same sentence; nulls and empty words where there is none, {@code ""}
   * for a period or segment that it does not have.
   *
   * @param sign -1, 1, or 0 without a number
   */
  public record Sentence(
      @Nullable MetricOption metric,
      @Nullable Kind kind,
      int sign,
      @Nullable String period,
      @Nullable String segment,
      @Nullable Basis basis,
      @Nullable String unit) {

    /** A small number for the kind, for features. */
    public int kindCode() {
      return kind == null ? 9 : kind.ordinal();
    }

    public int basisCode() {
      return basis == null ? 9 : basis.ordinal();
    }
  }

  public void beginTurn() {
    known.endTurn();
    periodOfTurn = false;
    metric = null;
    segment = null;
    topic = null;
    topicAge = 0;
  }

  public void beginSentence() {
    sentence = NOTHING;
  }

  public void endSentence() {
    topicAge++;
  }

  /** Keeps what was decided of a figure. */
  public void keep(Place n, Sentence decided) {
    sentence = decided;
    metric = decided.metric();
    measured = n.measured().ordinal();
    period = decided.period();
    periodOfTurn = true;
    segment = blankToNull(decided.segment());
    if (segment != null) {
      known.add(segment);
      topic = segment;
      topicAge = 0;
    }
    if (n.measured() == Measured.MONEY) {
      currency = decided.unit();
    }
    String named = blankToNull(decided.period());
    if (named != null) {
      periods.merge(named, 1, Integer::sum);
      figures++;
    }
  }

  private static @Nullable String blankToNull(@Nullable String words) {
    return words == null || words.isEmpty() ? null : words;
  }

  public Sentence sentence() {
    return sentence;
  }

  /** The period of the number before in the sentence, null where it has none. */
  public @Nullable String periodBefore() {
    return blankToNull(sentence.period());
  }

  public @Nullable String segmentBefore() {
    return blankToNull(sentence.segment());
  }

  /** The period of the last figure of the call; empty where it had none. */
  public @Nullable String period() {
    return period;
  }

  public boolean periodOfTurn() {
    return periodOfTurn;
  }

  /** The metric of the last figure of the turn. */
  public @Nullable MetricOption metric() {
    return metric;
  }

  /** In what the last figure was measured, as a small number for features. */
  public int measured() {
    return measured;
  }

  /** The segment of the last figure of the turn. */
  public @Nullable String segment() {
    return segment;
  }

  /** The last segment that a figure of the turn was of. */
  public @Nullable String topic() {
    return topic;
  }

  /** Sentences since the topic. */
  public int topicAge() {
    return topicAge;
  }

  /** The segments of the call's figures so far. */
  public KnownSegments known() {
    return known;
  }

  /** The currency of the last amount of money. */
  public @Nullable String currency() {
    return currency;
  }

  /** How many eighths of the figures so far are of the period; 9 while there are too few. */
  public int share(String ofPeriod) {
    return figures < 3 ? 9 : periods.getOrDefault(ofPeriod, 0) * 8 / figures;
  }
}
