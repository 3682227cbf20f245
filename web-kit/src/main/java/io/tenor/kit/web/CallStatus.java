package io.tenor.kit.web;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far the facts of a call's newest version are. */
public enum CallStatus {
  PENDING("pending"),
  COMPLETE("complete"),
  FAILED("failed");

  private final String code;

  CallStatus(String code) {
    this.code = code;
  }

  /** The name that the API serves. */
  @JsonValue
  public String code() {
    return code;
  }
}
