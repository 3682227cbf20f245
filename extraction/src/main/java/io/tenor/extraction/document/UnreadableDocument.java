package io.tenor.extraction.document;

/**
 * The bytes can't be read as the type that they were sent as; the message says what is wrong and
 * where.
 */
public final class UnreadableDocument extends Exception {
  private static final long serialVersionUID = 1L;

  public UnreadableDocument(String message) {
    super(message);
  }
}
