package io.tenor.extraction.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks what a PDF holds packed once ahead of its reader, without keeping it: the reader unpacks
 * into memory without a limit, and megabytes may become gigabytes.
 */
final class PackedStreams {
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int MOST_OF_ONE = 48 << 20;
  private static final int MOST_OF_ALL = 256 << 20;

  private PackedStreams() {}

  static void refuseBombs(byte[] pdf) throws UnreadableDocument {
    byte[] sink = new byte[1 << 16];
    long all = 0;
    for (int at = 0; at < pdf.length - STREAM.length - 3; at++) {
      int data = data(pdf, at);
      if (data >= 0 && packed(pdf, data)) {
        all += unpacked(pdf, data, sink);
        at = data;
        if (all > MOST_OF_ALL) {
          throw tooMuch();
        }
      }
    }
  }

  /** Where the data of a stream begins whose keyword is here, -1 where there is none. */
  private static int data(byte[] pdf, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (pdf[at + i] != STREAM[i]) {
        return -1;
      }
    }
    int end = at + STREAM.length;
    if (pdf[end] == '\n') {
      return end + 1;
    }
    return pdf[end] != '\r' ? -1 : pdf[end + 1] == '\n' ? end + 2 : end + 1;
  }

  /** The two bytes that zlib data begins with. */
  private static boolean packed(byte[] pdf, int at) {
    int method = pdf[at] & 0xFF;
    return (method & 0x0F) == 8 && (method << 8 | pdf[at + 1] & 0xFF) % 31 == 0;
  }

  private static long unpacked(byte[] pdf, int at, byte[] sink) throws UnreadableDocument {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(pdf, at, pdf.length - at);
      int read = 1;
      while (read > 0) {
        read = inflater.inflate(sink);
        if (inflater.getBytesWritten() > MOST_OF_ONE) {
          throw tooMuch();
        }
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      return 0;
    }
  }

  private static UnreadableDocument tooMuch() {
    return new UnreadableDocument(
        "the PDF unpacks to more than %d MiB, or a stream of it to more than %d MiB"
            .formatted(MOST_OF_ALL >> 20, MOST_OF_ONE >> 20));
  }
}
