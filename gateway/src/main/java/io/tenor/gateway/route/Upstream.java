package io.tenor.gateway.route;

/** A service behind the gateway. */
public enum Upstream {
  TRANSCRIPTS("transcript-service"),
  METRICS("metrics-service"),
  GUIDANCE("guidance-service");

  private final String service;

  Upstream(String service) {
    this.service = service;
  }

  /** Its name in configuration, logs and figures. */
  public String service() {
    return service;
  }
}
