package io.tenor.kit.messaging;

/** It may go well another time: the event is tried again before any later one of its partition. */
public final class TransientFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public TransientFailure(String reason) {
    super(reason);
  }

  public TransientFailure(String reason, Throwable cause) {
    super(reason, cause);
  }
}
