package io.tenor.extraction.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** HTML ahead of its parser. */
final class Markup {
  /** Where a page has to tell its charset; the standard says 1024 bytes, parsers look further. */
  private static final int HEAD = 5 * 1024;

  /**
   * Tags that a parser opens again in every block for as long as they are not closed: a few
   * megabytes of them become billions of nodes. For the words they mean nothing.
   */
  private static final Pattern REOPENED =
      Pattern.compile(
          "<(/?)(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])",
          Pattern.CASE_INSENSITIVE);

  private Markup() {}

  /** By the byte-order mark, what the page says, else UTF-8. */
  static Charset charset(byte[] page) throws IOException {
    byte[] head = Arrays.copyOf(page, Math.min(page.length, HEAD));
    return Jsoup.parse(new ByteArrayInputStream(head), null, "").charset();
  }

  /** The same words in tags that nest only where they are written. */
  static String unnested(String markup) {
    return REOPENED.matcher(markup).replaceAll("<$1span");
  }
}
