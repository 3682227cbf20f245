package io.tenor.kit.messaging;

/** Trying again changes nothing: the event goes to the dead letters. The message is the reason. */
public final class PermanentFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PermanentFailure(String reason) {
    super(reason);
  }

  public PermanentFailure(String reason, Throwable cause) {
    super(reason, cause);
  }
}
