package io.tenor.extraction.document;

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
    if (bytes.length == 0) {
      throw new UnreadableDocument("the document is empty");
    }
    String text =
        switch (type) {
          case PLAIN -> Utf8.decode(bytes);
          case HTML -> HtmlText.of(bytes);
          case PDF -> PdfText.of(bytes);
          case JSON -> JsonText.of(Utf8.withoutMark(bytes));
          case CSV -> CsvText.of(Utf8.withoutMark(bytes));
        };
    int nul = text.indexOf('\u0000');
    if (nul >= 0) {
      throw new UnreadableDocument("the text holds the character U+0000 at " + nul);
    }
    if (text.isBlank()) {
      throw new UnreadableDocument("the document holds no text");
    }
    return text;
  }
}
