package io.tenor.extraction.call;

/** On whose side somebody speaks. */
public enum ParticipantKind {
  MANAGEMENT("management"),
  ANALYST("analyst"),
  OPERATOR("operator");

  private final String code;

  ParticipantKind(String code) {
    this.code = code;
  }

  /** The name that the API serves. */
  public String code() {
    return code;
  }
}
