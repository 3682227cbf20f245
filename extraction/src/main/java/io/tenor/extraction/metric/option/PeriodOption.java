package io.tenor.extraction.metric.option;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period that a number may be of.
 *
 * @param name in the company's own naming, empty for none
 * @param sources what offers it
 */
public record PeriodOption(String name, List<Source> sources) {

  PeriodOption(String name) {
    this(name, new ArrayList<>());
  }

  /** How a period comes to be considered. */
  public enum Derivation {
    NONE,
    CALL,
    FULL_YEAR,
    TO_DATE,
    YEAR_AGO,
    PERIOD_BEFORE,
    LAST_YEAR,
    SECOND_HALF,
    EVER,
    NAMED,
    NAMED_YEAR_AGO,
    NAMED_DAY,
    OF_NUMBER_BEFORE,
    YEAR_BEFORE_THAT,
    CARRIED
  }

  /**
   * What offers a period.
   *
   * @param meaning of the words that name it, null without
   * @param behind whether they stand behind the number
   * @param distance tokens between them and the number
   * @param age how many sentences ago they were said
   */
  public record Source(
      Derivation how,
      @Nullable String meaning,
      boolean behind,
      int distance,
      int age,
      int first,
      int next) {}
}
