package io.tenor.extraction.metric;

/** How a figure is measured where it is not as reported. */
public enum Basis {
  NON_GAAP("nongaap"),
  CONSTANT_CURRENCY("constant_currency"),
  ORGANIC("organic");

  private final String code;

  Basis(String code) {
    this.code = code;
  }

  /** The name that the API serves. */
  public String code() {
    return code;
  }
}
