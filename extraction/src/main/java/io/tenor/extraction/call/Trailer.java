package io.tenor.extraction.call;

import java.util.Locale;

/** Where the spoken words of the last turn end and the publisher's own begin. */
final class Trailer {
  private static final String[] OPENINGS = {
    "this article is a transcript",
    "copyright",
    "\u00a9",
    "duration:",
    "disclaimer",
    "call participants:",
    "data source",
    "more from the motley",
    "[thomson financial",
    "the information contained in",
    "all rights reserved",
    "this transcript",
    "*average returns",
  };

  private Trailer() {}

  /** The line behind the last spoken one. */
  static int from(Lines lines, int spokenLine) {
    boolean closed = false;
    for (int line = spokenLine; line < lines.size(); line++) {
      if (line > spokenLine && (closed || closes(lines, line))) {
        return line;
      }
      closed = closed || disconnects(lines, line);
    }
    return lines.size();
  }

  private static boolean closes(Lines lines, int line) {
    if (Station.at(lines, line) != null) {
      return true;
    }
    String start = lines.at(line, 100).toLowerCase(Locale.ROOT);
    for (String opening : OPENINGS) {
      if (start.startsWith(opening)) {
        return true;
      }
    }
    return lines.length(line) <= 2 && Character.isDigit(start.charAt(0));
  }

  private static boolean disconnects(Lines lines, int line) {
    int from = Math.max(lines.start(line), lines.end(line) - 400);
    String end = lines.text().substring(from, lines.end(line)).toLowerCase(Locale.ROOT);
    return end.contains("disconnect");
  }
}
