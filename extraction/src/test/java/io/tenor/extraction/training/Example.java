package io.tenor.extraction.training;

/**
 * One decision of a labelled call.
 *
 * @param options the features of each option; of a classification, one array for all outcomes
 * @param right which options, or which outcome, are right
 */
record Example(int[][] options, int[] right) {}
