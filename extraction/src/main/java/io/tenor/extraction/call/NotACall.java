package io.tenor.extraction.call;

/** The text is no earnings call; the message says why. */
public final class NotACall extends Exception {
  private static final long serialVersionUID = 1L;

  public NotACall(String message) {
    super(message);
  }
}
