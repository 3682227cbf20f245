package io.tenor.extraction.metric;

/** What a figure measures of its metric. */
public enum Kind {
  LEVEL("level"),
  /** Per cent of a total. */
  SHARE("share"),
  /** Against the same period a year ago. */
  YOY("yoy"),
  /** Against the period before. */
  QOQ("qoq"),
  /** Against any other or an unnamed base. */
  CHANGE("change");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  /** The name that the API serves. */
  public String code() {
    return code;
  }
}
