package io.tenor.extraction.call;

import io.tenor.extraction.text.Span;
import java.util.Arrays;

/**
 * The lines of a text that hold anything, without the white space and bullets around them. One pass
 * over the characters; nothing is copied.
 */
final class Lines {
  private final String text;

  /** The text again: an array is read faster than a string, and it is read often. */
  private final char[] chars;

  private int size;
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private boolean[] apart = new boolean[256];

  private Lines(String text) {
    this.text = text;
    chars = text.toCharArray();
  }

  static Lines of(String text) {
    Lines lines = new Lines(text);
    lines.read();
    return lines;
  }

  String text() {
    return text;
  }

  /** The characters of the text, for reading alone. */
  char[] chars() {
    return chars;
  }

  int size() {
    return size;
  }

  int start(int line) {
    return starts[line];
  }

  int end(int line) {
    return ends[line];
  }

  int length(int line) {
    return ends[line] - starts[line];
  }

  /** Whether an empty line stands before this one. */
  boolean apart(int line) {
    return apart[line];
  }

  String at(int line) {
    return text.substring(starts[line], ends[line]);
  }

  /** The beginning of a line, for a look at lines of any length. */
  String at(int line, int most) {
    return text.substring(starts[line], Math.min(ends[line], starts[line] + most));
  }

  Span span(int line) {
    return new Span(starts[line], ends[line]);
  }

  /** The first line that starts at {@code offset} or later. */
  int from(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** Whether the line is spoken rather than a name or a heading: long, or a whole sentence. */
  boolean prose(int line) {
    if (length(line) > 120) {
      return true;
    }
    char first = chars[starts[line]];
    char last = chars[ends[line] - 1];
    return first == '['
        || first == '('
        || sentence(line)
        || last == '\u2026'
        || last == '-' && length(line) > 1
        || length(line) > 60 && sentences(line);
  }

  /** Whether the line ends as a sentence does. */
  boolean sentence(int line) {
    char last = chars[ends[line] - 1];
    return last == '.' && !initial(line) || last == '?' || last == '!';
  }

  /** Whether a sentence ends within the line, other than by an abbreviation. */
  private boolean sentences(int line) {
    for (int at = starts[line] + 2; at + 2 < ends[line]; at++) {
      if (chars[at] == '.'
          && chars[at + 1] == ' '
          && Character.isLowerCase(chars[at - 1])
          && Character.isLowerCase(chars[at - 2])
          && !abbreviation(at + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line ends where a speaker may: with a sentence, a bracket, a dash. */
  boolean closed(int line) {
    char last = chars[ends[line] - 1];
    if (endsWith(ends[line], " Mr.")
        || endsWith(ends[line], " Ms.")
        || endsWith(ends[line], " Dr.")) {
      return false;
    }
    return ".?!:;]>)\"\u201d\u2019'\u2026-\u2013\u2014*_".indexOf(last) >= 0 || last > 0x2e80;
  }

  private boolean initial(int line) {
    return length(line) < 60 && abbreviation(ends[line]);
  }

  private boolean abbreviation(int end) {
    return endsWith(end, "Inc.")
        || endsWith(end, "Co.")
        || endsWith(end, "Corp.")
        || endsWith(end, "Ltd.")
        || endsWith(end, "Jr.")
        || endsWith(end, "Sr.");
  }

  private boolean endsWith(int end, String suffix) {
    return text.startsWith(suffix, end - suffix.length());
  }

  private void read() {
    int at = 0;
    boolean blank = false;
    while (at < chars.length) {
      int end = lineEnd(at);
      int first = skip(at, end);
      int last = end;
      while (last > first && isSpace(chars[last - 1])) {
        last--;
      }
      if (first < last && !rule(first, last)) {
        add(first, last, blank || size == 0);
        blank = false;
      } else {
        blank = true;
      }
      at = end + 1;
      if (end < chars.length && chars[end] == '\r' && at < chars.length && chars[at] == '\n') {
        at++;
      }
    }
  }

  /** A line drawn of dashes or the like, or of times alone, parts as an empty one does. */
  private boolean rule(int first, int last) {
    char mark = chars[first];
    if (Character.isDigit(mark) && last - first < 40) {
      return times(first, last);
    }
    if (last - first < 3 || "-=_*~\u2014\u2013\u2500".indexOf(mark) < 0) {
      return false;
    }
    for (int at = first; at < last; at++) {
      if (chars[at] != mark) {
        return false;
      }
    }
    return true;
  }

  private boolean times(int first, int last) {
    int colons = 0;
    for (int at = first; at < last; at++) {
      char c = chars[at];
      colons += c == ':' ? 1 : 0;
      if (!Character.isDigit(c) && ":.,->\u2013 ".indexOf(c) < 0) {
        return false;
      }
    }
    return colons > 0;
  }

  private int lineEnd(int at) {
    int end = at;
    while (end < chars.length) {
      char c = chars[end];
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\f') {
        return end;
      }
      end++;
    }
    return end;
  }

  /** Behind white space, and behind a bullet or a mark of quotation with the space after it. */
  private int skip(int at, int end) {
    int first = at;
    while (first < end && isSpace(chars[first])) {
      first++;
    }
    if (first + 1 < end && isBullet(chars[first]) && isSpace(chars[first + 1])) {
      return skip(first + 1, end);
    }
    if (first < end && chars[first] == '#') {
      int after = first;
      while (after < end && chars[after] == '#') {
        after++;
      }
      return after < end && isSpace(chars[after]) ? skip(after, end) : first;
    }
    return first;
  }

  private static boolean isBullet(char c) {
    return c == '\u2022'
        || c == '\u00b7'
        || c == '\u25cf'
        || c == '\u25aa'
        || c == '-'
        || c == '*'
        || c == '>';
  }

  private static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\ufeff'
        || c == '\u3000'
        || c == '\u200b'
        || c >= 0x2000 && Character.isSpaceChar(c);
  }

  private void add(int start, int end, boolean blank) {
    if (size == starts.length) {
      int room = size * 2;
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
      apart = Arrays.copyOf(apart, room);
    }
    starts[size] = start;
    ends[size] = end;
    apart[size++] = blank;
  }
}
