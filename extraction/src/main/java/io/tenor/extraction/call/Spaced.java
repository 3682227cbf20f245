package io.tenor.extraction.call;

/** Headings that a layout s p a c e s o u t, letter by letter with wider gaps between words. */
final class Spaced {

  private Spaced() {}

  /** The line as it is meant. */
  static String closed(String line) {
    if (line.length() < 7 || line.length() > 160 || !spaced(line)) {
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

  private static boolean spaced(String line) {
    for (int at = 0; at + 1 < line.length(); at++) {
      if (line.charAt(at) != ' ' && line.charAt(at + 1) != ' ') {
        return false;
      }
    }
    return true;
  }
}
