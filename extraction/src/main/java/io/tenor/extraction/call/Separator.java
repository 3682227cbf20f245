package io.tenor.extraction.call;

import org.jspecify.annotations.Nullable;

/**
 * What parts a name from the words beside it: a dash, comma, bracket or the like with the white
 * space around it.
 */
record Separator(int start, int end) {

  /** The first one of the words. */
  static @Nullable Separator in(String words) {
    for (int start = 0; start < words.length(); start++) {
      int mark = skip(words, start);
      int end = end(words, start, mark);
      if (end > 0) {
        return new Separator(start, end);
      }
      start = Math.max(start, mark - 1);
    }
    return null;
  }

  /** Where the separator ends whose white space begins at {@code start}; 0 where it is none. */
  private static int end(String words, int start, int mark) {
    boolean spaced = mark > start;
    char c = mark < words.length() ? words.charAt(mark) : ' ';
    int next = mark + 1;
    boolean two = c == '-' && next < words.length() && words.charAt(next) == '-';
    if (two) {
      return skip(words, next + 1);
    }
    if (c == '\u2014'
        || c == '|'
        || c == ';'
        || spaced && (c == '-' || c == '\u2013' || c == '/')) {
      return skip(words, next);
    }
    if (spaced && words.indexOf('\t', start, mark) >= 0) {
      return mark;
    }
    return switch (c) {
      case ',' -> next < words.length() && isSpace(words.charAt(next)) ? skip(words, next) : 0;
      case '(', '[' -> next;
      case '*', '_' -> spaced ? emphasis(words, mark) : 0;
      default -> 0;
    };
  }

  /** The end of one to three marks of emphasis before a letter. */
  private static int emphasis(String words, int mark) {
    int end = mark;
    while (end < words.length() && (words.charAt(end) == '*' || words.charAt(end) == '_')) {
      end++;
    }
    boolean letter = end < words.length() && Character.isLetter(words.codePointAt(end));
    return letter && end - mark <= 3 ? end : 0;
  }

  private static int skip(String words, int from) {
    int at = from;
    while (at < words.length() && isSpace(words.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
