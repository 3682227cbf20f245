package io.tenor.gateway.route;

/** What a token may be for. */
public enum Scope {
  TRANSCRIPTS_READ("transcripts:read"),
  TRANSCRIPTS_WRITE("transcripts:write"),
  METRICS_READ("metrics:read"),
  GUIDANCE_READ("guidance:read");

  private final String value;

  Scope(String value) {
    this.value = value;
  }

  /** As a token's {@code scope} claim spells it. */
  public String value() {
    return value;
  }
}
