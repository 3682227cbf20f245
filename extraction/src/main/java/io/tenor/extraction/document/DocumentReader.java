package io.tenor.extraction.document;

import java.nio.charset.StandardCharsets;

/** Reads the text out of a document as a vendor sends it. */
public final class DocumentReader {

  private DocumentReader() {}

  /**
   * @param bytes the document as sent
   * @param type what it is
   * @return the text that all offsets point into; for {@link DocumentType#PLAIN} the document
   *     exactly as sent
   * @throws UnreadableDocument where the bytes are not of that type or hold no text
   */
  public static String read(byte[] bytes, DocumentType type) throws UnreadableDocument {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
