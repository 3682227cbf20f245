package io.tenor.extraction.call;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern with a cheap look at where it may begin, since patterns are slow to fail at each place
 * of a text. It finds what the pattern alone finds.
 */
final class Search {
  /** Those of ASCII; letters of other scripts are left to the pattern. */
  static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ\u0080";

  static final String DIGITS = "0123456789";
  static final String SPACES = " \t\n\u000b\f\r";

  private final Pattern pattern;
  private final Beginning beginning;

  /** Which characters may begin it; the last stands for all that are not ASCII. */
  private final boolean[] firsts = new boolean[0x81];

  private Search(Pattern pattern, String firsts, Beginning beginning) {
    this.pattern = pattern;
    this.beginning = beginning;
    for (int i = 0; i < firsts.length(); i++) {
      this.firsts[Math.min(firsts.charAt(i), 0x80)] = true;
    }
  }

  /** Whether the pattern may begin at a place: true wherever it does, false where it cannot. */
  interface Beginning {
    boolean at(String text, int at);
  }

  /**
   * @param firsts the characters that may begin it
   * @param beginning what more is known of the beginning
   */
  static Search of(String pattern, String firsts, Beginning beginning) {
    return new Search(Pattern.compile(pattern), firsts, beginning);
  }

  /** Without regard to the case of ASCII letters. */
  static Search inAnyCase(String pattern, String firsts, Beginning beginning) {
    return new Search(
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE),
        firsts + firsts.toUpperCase(Locale.ROOT),
        beginning);
  }

  Pattern pattern() {
    return pattern;
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
        if (firsts[Math.min(text.charAt(at), 0x80)]
            && beginning.at(text, at)
            && matcher().region(at, to).lookingAt()) {
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

  /** Whether a capitalised word that begins there may have another one behind it. */
  static boolean capitals(String text, int at) {
    int end = at + 1;
    while (end < text.length() && namePart(text.charAt(end))) {
      end++;
    }
    return end + 1 < text.length() && text.charAt(end) <= ' ' && capital(text.charAt(end + 1));
  }

  private static boolean capital(char c) {
    return c >= 'A' && c <= 'Z' || c >= 0x80;
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
