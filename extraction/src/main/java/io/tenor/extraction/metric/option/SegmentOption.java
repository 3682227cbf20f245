package io.tenor.extraction.metric.option;

import io.tenor.extraction.metric.passage.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the company that a number may be of.
 *
 * @param name in the speaker's words, empty for the whole company
 * @param sources what offers it
 */
public record SegmentOption(String name, List<Source> sources) {

  SegmentOption(String name) {
    this(name, new ArrayList<>());
  }

  public boolean whole() {
    return name.isEmpty();
  }

  /** Where the name stands. */
  public enum Origin {
    WHOLE,
    MODIFIER,
    OF_METRIC,
    LEADING,
    SUBJECT,
    BEHIND_NUMBER,
    COUNTED,
    WITHIN_METRIC,
    OF_NUMBER_BEFORE,
    CARRIED,
    TOPIC,
    UNIT,
    EARLIER_SUBJECT,
    EARLIER_LEADING,
    KNOWN,
    KNOWN_BEHIND,
    KNOWN_EARLIER
  }

  /**
   * What offers a segment.
   *
   * @param passage the sentence of the words
   * @param first their first token, -1 where nothing is said
   * @param distance tokens, or sentences for what was said earlier
   */
  public record Source(Origin origin, Passage passage, int first, int next, int distance) {}
}
