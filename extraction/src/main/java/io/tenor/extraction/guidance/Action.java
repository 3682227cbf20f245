package io.tenor.extraction.guidance;

/** The call's own word for what a statement does to an earlier one. */
public enum Action {
  INITIATE("initiate"),
  REITERATE("reiterate"),
  RAISE("raise"),
  LOWER("lower"),
  NARROW("narrow"),
  WITHDRAW("withdraw");

  private final String code;

  Action(String code) {
    this.code = code;
  }

  /** The name that the API serves. */
  public String code() {
    return code;
  }

  /** Whether it gives an earlier statement another number. */
  public boolean revises() {
    return this == RAISE || this == LOWER || this == NARROW;
  }
}
