package io.tenor.extraction.call;

/** The two parts of an earnings call. */
public enum Section {
  PRESENTATION("presentation"),
  QA("qa");

  private final String code;

  Section(String code) {
    this.code = code;
  }

  /** The name that the API serves. */
  public String code() {
    return code;
  }
}
