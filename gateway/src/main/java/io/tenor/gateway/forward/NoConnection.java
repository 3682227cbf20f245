package io.tenor.gateway.forward;

/** A service refuses connections, or has none free. */
final class NoConnection extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoConnection(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
