package io.tenor.extraction.metric.decision;

import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.model.Verdict;
import java.util.List;

/** Decides on the numbers of a call, one after the other. */
public interface Judge {

  /** One of the stage's outcomes. */
  Verdict classify(Stage stage, Place n, Features features);

  /**
   * One of the options.
   *
   * @param options never empty
   * @param features of each option
   */
  Verdict choose(Stage stage, Place n, List<?> options, List<Features> features);
}
