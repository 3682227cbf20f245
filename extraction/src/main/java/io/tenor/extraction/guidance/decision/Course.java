package io.tenor.extraction.guidance.decision;

/** Where a statement without a number says that its figure goes. */
public enum Course {
  UP,
  DOWN,
  FLAT,
  /** To a number that is said elsewhere, or by reference. */
  ELSEWHERE
}
