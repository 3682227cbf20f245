package io.tenor.extraction.check;

/** What a check finds wrong with a figure. */
public enum Flag {
  /** Other figures of the call contradict it. */
  CONTRADICTED("contradicted"),
  /** It is thousands of times too large or too small beside the figures of its kind. */
  SCALE("scale"),
  /** Its currency is not the one in which the call gives its metric. */
  CURRENCY("currency");

  private final String code;

  Flag(String code) {
    this.code = code;
  }

  /** The name that the API serves. */
  public String code() {
    return code;
  }
}
