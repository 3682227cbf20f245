package io.tenor.extraction.guidance.decision;

import java.util.Locale;

/** The decisions on a statement, in the order in which they are made. */
public enum Stage {
  /** Whether the company commits itself to a number. */
  NUMBER(1),
  /** Whether it commits itself where no number is said. */
  WORDS(1),
  METRIC(1),
  KIND(5),
  /** Whether it is negative. */
  SIGN(1),
  /** Where what has no number goes: the outcomes are those of {@link Course}. */
  COURSE(4),
  PERIOD(1),
  SEGMENT(1),
  /** As reported, or one of {@link io.tenor.extraction.metric.Basis}. */
  BASIS(4),
  /** The outcomes are those of {@link io.tenor.extraction.guidance.Action}. */
  ACTION(6);

  private final int outcomes;

  Stage(int outcomes) {
    this.outcomes = outcomes;
  }

  /** How many outcomes a model tells apart; 1 where it ranks options, or answers by yes or no. */
  public int outcomes() {
    return outcomes;
  }

  /** The name of the model's resource. */
  public String resource() {
    return name().toLowerCase(Locale.ROOT) + ".model";
  }
}
