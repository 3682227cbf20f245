package io.tenor.extraction.guidance;

/** The shape of a forward statement. */
public enum Form {
  RANGE("range"),
  FLOOR("floor"),
  CEILING("ceiling"),
  POINT("point"),
  DIRECTION("direction");

  private final String code;

  Form(String code) {
    this.code = code;
  }

  /** The name that the API serves. */
  public String code() {
    return code;
  }
}
