package io.tenor.extraction.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes without forgiving: a replaced byte would shift every offset behind it. */
final class Utf8 {

  private Utf8() {}

  static String decode(byte[] bytes) throws UnreadableDocument {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableDocument(
          "byte "
              + in.position()
              + " of the document is not UTF-8 (0x%02X)".formatted(bytes[in.position()] & 0xFF));
    }
    return out.flip().toString();
  }

  /** For formats whose text is read out of them, where a byte-order mark is no part of the text. */
  static String withoutMark(byte[] bytes) throws UnreadableDocument {
    String text = decode(bytes);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }
}
