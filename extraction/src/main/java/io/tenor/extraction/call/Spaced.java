package io.tenor.extraction.call;

/** Headings that a layout s p a c e s o u t, letter by letter with wider gaps between words. */
final class Spaced {

  private Spaced() {}

  /** The line as it is meant. */
  static String closed(String line) {
    if (!out(line, 0, line.length())) {
      return line;
    }
    StringBuilder closed = new StringBuilder();
    for (int at = 0; at < line.length(); at++) {
      boolean space = line.charAt(at) == ' ';
      if (!space) {
        closed.append(line.charAt(at));
      } else if (at + 1 < line.length() && line.charAt(at + 1) == ' ') {
        closed.append(' ');
        at++;
      }
    }
    return closed.toString().strip();
  }

  /** Whether the line is set so. */
  static boolean out(String text, int from, int to) {
    if (to - from < 7 || to - from > 160) {
      return false;
    }
    for (int at = from; at + 1 < to; at++) {
      if (text.charAt(at) != ' ' && text.charAt(at + 1) != ' ') {
        return false;
      }
    }
    return true;
  }
}
