package io.tenor.extraction.call;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern with a cheap look at where it may begin, since patterns are slow to fail at each place
 * of a text. It finds what the pattern alone finds.
 */
record Search(Pattern pattern, Beginning beginning) {

  /** Whether the pattern may begin at a place: true wherever it does, false where it cannot. */
  interface Beginning {
    boolean at(String text, int at);
  }

  static Search of(String pattern, Beginning beginning) {
    return new Search(Pattern.compile(pattern), beginning);
  }

  /** Without regard to the case of ASCII letters. */
  static Search inAnyCase(String pattern, Beginning beginning) {
    return new Search(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), beginning);
  }

  /** The first place. */
  @Nullable MatchResult in(String text) {
    Found found = all(text, 0, text.length());
    return found.next() ? found.result() : null;
  }

  boolean isIn(String text) {
    return all(text, 0, text.length()).next();
  }

  /** All places of a part of the text, one after the other. */
  Found all(String text, int from, int to) {
    return new Found(text, from, to);
  }

  /** Goes from place to place. */
  final class Found {
    private final String text;
    private final int to;
    private int at;
    private @Nullable Matcher matcher;

    private Found(String text, int from, int to) {
      this.text = text;
      this.to = to;
      at = from;
    }

    boolean next() {
      for (; at < to; at++) {
        if (beginning.at(text, at) && matcher().region(at, to).lookingAt()) {
          at = Math.max(at + 1, result().end());
          return true;
        }
      }
      return false;
    }

    /** The place just found. */
    MatchResult result() {
      return matcher();
    }

    private Matcher matcher() {
      if (matcher == null) {
        matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      }
      return matcher;
    }
  }

  /** Whether one of the letters of a lower-case pair stands there, as {@code "qr"} for q and r. */
  static boolean letter(String text, int at, String letters) {
    return at < text.length() && letters.indexOf(lower(text.charAt(at))) >= 0;
  }

  /** Whether the words stand there, in whatever case; they are given in lower case. */
  static boolean says(String text, int at, String words) {
    if (at + words.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (lower(text.charAt(at + i)) != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  static boolean digit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  static boolean hasDigit(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (digit(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a capital may stand there; letters of other scripts are left to the pattern. */
  static boolean capital(String text, int at) {
    char c = text.charAt(at);
    return c >= 'A' && c <= 'Z' || c >= 0x80;
  }

  /** Whether a capitalised word may stand there with another one behind it. */
  static boolean capitals(String text, int at) {
    if (!capital(text, at)) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && namePart(text.charAt(end))) {
      end++;
    }
    return end + 1 < text.length() && text.charAt(end) <= ' ' && capital(text, end + 1);
  }

  private static boolean namePart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= 0x80
        || c == '\''
        || c == '.'
        || c == '-';
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
