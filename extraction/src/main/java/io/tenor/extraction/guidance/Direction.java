package io.tenor.extraction.guidance;

/** Where the signed value goes: a narrowing loss is up. */
public enum Direction {
  UP("up"),
  DOWN("down"),
  FLAT("flat");

  private final String code;

  Direction(String code) {
    this.code = code;
  }

  /** The name that the API serves. */
  public String code() {
    return code;
  }
}
