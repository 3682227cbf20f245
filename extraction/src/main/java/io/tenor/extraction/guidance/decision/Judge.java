package io.tenor.extraction.guidance.decision;

import io.tenor.extraction.guidance.anchor.Anchor;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.model.Verdict;
import java.util.List;

/** Decides on the statements of a call, one after the other. */
public interface Judge {

  /**
   * How likely what the stage asks is so.
   *
   * @param least how likely it is by rules alone
   */
  double probability(Stage stage, Anchor anchor, Features features, double least);

  /** One of the stage's outcomes. */
  Verdict classify(Stage stage, Anchor anchor, Features features);

  /**
   * One of the options.
   *
   * @param options never empty
   * @param features of each option
   */
  Verdict choose(Stage stage, Anchor anchor, List<?> options, List<Features> features);
}
