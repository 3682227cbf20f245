package io.tenor.extraction.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Reads the text out of a document as a vendor sends it. */
public final class DocumentReader {

  private DocumentReader() {}

  /** As {@link #read(byte[], DocumentType, Charset)}, the charset being the document's to tell. */
  public static String read(byte[] bytes, DocumentType type) throws UnreadableDocument {
    return read(bytes, type, null);
  }

  /**
   * @param bytes the document as sent
   * @param type what it is
   * @param charset what its sender says of HTML and CSV, null where nothing is said; all else is
   *     UTF-8 or tells it itself
   * @return the text that all offsets point into; for {@link DocumentType#PLAIN} the document
   *     exactly as sent
   * @throws UnreadableDocument where the bytes are not of that type or hold no text
   */
  public static String read(byte[] bytes, DocumentType type, @Nullable Charset charset)
      throws UnreadableDocument {
    if (bytes.length == 0) {
      throw new UnreadableDocument("the document is empty");
    }
    String text =
        switch (type) {
          case PLAIN -> Decoding.of(bytes, UTF_8);
          case HTML -> HtmlText.of(bytes, charset);
          case PDF -> PdfText.of(bytes);
          case JSON -> JsonText.of(Decoding.withoutMark(bytes, UTF_8));
          case CSV -> CsvText.of(Decoding.withoutMark(bytes, charset == null ? UTF_8 : charset));
        };
    Decoding.refuseNul(text);
    if (text.isBlank()) {
      throw new UnreadableDocument("the document holds no text");
    }
    return type == DocumentType.PLAIN ? text : whole(text);
  }

  /** Halves of a character, as escapes in JSON and fonts of PDFs give them, are no text. */
  private static String whole(String text) {
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        continue;
      }
      if (Character.isBmpCodePoint(text.codePointAt(i))) {
        whole = whole == null ? new StringBuilder(text) : whole;
        whole.setCharAt(i, '\ufffd');
      } else {
        i++;
      }
    }
    return whole == null ? text : whole.toString();
  }
}
