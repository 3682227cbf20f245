package io.tenor.extraction.metric.decision;

/** What a number is to the company. */
public enum Reporting {
  /** No figure of the company's: a date, a page, a rule, somebody's guess. */
  NONE,
  REPORTED,
  /** A figure of its future. */
  GUIDED
}
