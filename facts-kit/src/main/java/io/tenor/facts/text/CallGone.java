package io.tenor.facts.text;

/** The transcript-service has no such version: the call was taken down, as an event will tell. */
final class CallGone extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
