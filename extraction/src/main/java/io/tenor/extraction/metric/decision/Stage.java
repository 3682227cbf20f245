package io.tenor.extraction.metric.decision;

import java.util.Locale;

/** The decisions on a number, in the order in which they are made. */
public enum Stage {
  /** Whether it is a figure; the outcomes are those of {@link Reporting}. */
  REPORTING(3),
  METRIC(1),
  KIND(5),
  /** Positive or negative. */
  SIGN(2),
  PERIOD(1),
  SEGMENT(1),
  /** As reported, or one of {@link io.tenor.extraction.metric.Basis}. */
  BASIS(4);

  private final int outcomes;

  Stage(int outcomes) {
    this.outcomes = outcomes;
  }

  /** How many outcomes a model tells apart; 1 where it ranks options. */
  public int outcomes() {
    return outcomes;
  }

  /** The name of the model's resource. */
  public String resource() {
    return name().toLowerCase(Locale.ROOT) + ".model";
  }
}
