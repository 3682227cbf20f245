package io.tenor.extraction.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Joins words that a line's end parts. The document tells how: a word it writes elsewhere without
 * the hyphen loses it; a compound, or a word seen once, keeps it.
 */
final class Hyphens {
  private final String text;
  private final Set<String> words = new HashSet<>();

  private Hyphens(String text) {
    this.text = text;
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        if (at - start <= 40) {
          words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        }
        start = -1;
      }
    }
  }

  static String join(String text) {
    return new Hyphens(text).joined();
  }

  private String joined() {
    StringBuilder joined = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\u00ad' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
        at += 2;
      } else if ((c == '-' || c == '\u2010') && parts(at)) {
        if (!written(at)) {
          joined.append('-');
        }
        at += 2;
      } else {
        joined.append(c);
        at++;
      }
    }
    return joined.toString();
  }

  private boolean parts(int hyphen) {
    return hyphen > 0
        && hyphen + 2 < text.length()
        && text.charAt(hyphen + 1) == '\n'
        && Character.isLetter(text.charAt(hyphen - 1))
        && Character.isLowerCase(text.charAt(hyphen + 2));
  }

  private boolean written(int hyphen) {
    int start = hyphen;
    while (start > 0 && hyphen - start < 40 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int end = hyphen + 2;
    while (end < text.length() && end - hyphen < 40 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, hyphen) + text.substring(hyphen + 2, end);
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
