package io.tenor.extraction.training;

/**
 * One decision of a labelled call.
 *
 * @param options the features of each option; of a classification, one array for all outcomes
 * @param right which options, or which outcome, are right
 */
record Example(int[][] options, int[] right) {

  /** A question, whose features speak for yes or against it. */
  static Example ofQuestion(int[] features, boolean yes) {
    return new Example(new int[][] {{}, features}, new int[] {yes ? 1 : 0});
  }
}
