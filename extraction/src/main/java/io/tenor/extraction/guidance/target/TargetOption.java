package io.tenor.extraction.guidance.target;

import java.util.ArrayList;
import java.util.List;

/**
 * A period that a statement may aim at.
 *
 * @param name in the company's own naming, empty for none
 * @param sources what offers it
 */
public record TargetOption(String name, List<Source> sources) {

  TargetOption(String name) {
    this(name, new ArrayList<>());
  }

  /** How a period comes to be considered. */
  public enum How {
    NONE,
    NEXT_QUARTER,
    YEAR,
    NEXT_YEAR,
    SECOND_HALF,
    NAMED,
    NAMED_EARLIER,
    OF_SENTENCE,
    OF_TURN,
    OF_CALL
  }

  /**
   * What offers a period.
   *
   * @param meaning of the words that name it, empty without
   * @param first their first token, -1 where nothing is said
   * @param age how many sentences ago they were said
   */
  public record Source(How how, String meaning, int first, int next, int age) {}
}
