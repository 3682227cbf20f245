package io.tenor.extraction.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes without forgiving: a replaced byte would shift every offset behind it. */
final class Decoding {

  private Decoding() {}

  static String of(byte[] bytes, Charset charset) throws UnreadableDocument {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UnreadableDocument(
          "byte %d of the document is not %s (0x%02X)"
              .formatted(in.position(), charset.name(), bytes[in.position()] & 0xFF));
    }
    decoder.flush(out);
    String text = out.flip().toString();
    refuseNul(text);
    return text;
  }

  /** For formats whose text is read out of them, where a byte-order mark is no part of the text. */
  static String withoutMark(byte[] bytes, Charset charset) throws UnreadableDocument {
    String text = of(bytes, charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** No text holds it; parsers drop it in silence, databases refuse it. */
  static void refuseNul(String text) throws UnreadableDocument {
    int nul = text.indexOf('\u0000');
    if (nul >= 0) {
      throw new UnreadableDocument("the text holds the character U+0000 at " + nul);
    }
  }
}
