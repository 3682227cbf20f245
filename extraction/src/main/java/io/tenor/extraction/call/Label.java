package io.tenor.extraction.call;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A short line read as a name with what may stand beside it: decoration of markup, times, numbers,
 * and behind a dash, comma or bracket an office or employer.
 *
 * @param marked whether a time or a number stands beside the name, as only a header has it
 * @param side the kind that the label itself gives, as {@code Q - } and {@code A - } do
 */
record Label(String name, @Nullable String detail, @Nullable ParticipantKind side, boolean marked) {
  private static final String TIME = "[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,3})?[\\])]?";
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:" + TIME + "(?:\\s*(?:-->|[-\u2013])\\s*" + TIME + ")?\\s*[-\u2013|]?\\s*)");
  private static final Pattern TRAILING =
      Pattern.compile(
          "\\s*[-\u2013|]?\\s*(?:" + TIME + "|\\[\\d{1,4}\\]|\\{[^{}]{0,60}\\})[*\\s:]*$");
  private static final Pattern SIDE =
      Pattern.compile("^(Q|A|Question|Answer)\\s*(?:[-\u2013\u2014:|]|\\.)\\s*(?=\\p{L})");
  private static final Pattern MARKER = Pattern.compile("\\s+([QA])$");

  /** The label in these words; null where no name begins them. */
  static @Nullable Label of(String words) {
    String whole = words.strip();
    String bare = unmarked(whole);
    boolean marked = bare.length() < whole.length() - 1;
    String clean = strip(bare);
    if (clean.isEmpty()) {
      return null;
    }
    char first = clean.charAt(0);
    if (first == 'Q' || first == 'A') {
      Matcher sided = SIDE.matcher(clean);
      if (sided.find()) {
        return split(clean.substring(sided.end()), side(sided.group(1)), marked);
      }
    }
    char last = clean.charAt(clean.length() - 1);
    if (last == 'Q' || last == 'A' || endsLine(last)) {
      Matcher marker = MARKER.matcher(clean);
      if (marker.find()) {
        return split(clean.substring(0, marker.start()), side(marker.group(1)), marked);
      }
    }
    return split(clean, null, marked);
  }

  private static ParticipantKind side(String letter) {
    return letter.charAt(0) == 'Q' ? ParticipantKind.ANALYST : ParticipantKind.MANAGEMENT;
  }

  private static @Nullable Label split(
      String clean, @Nullable ParticipantKind side, boolean marked) {
    if (Names.label(clean) || Names.shaped(clean)) {
      return new Label(clean, null, side, marked);
    }
    Separator separator = Separator.in(clean);
    if (separator == null) {
      return null;
    }
    String name = strip(clean.substring(0, separator.start()));
    if (!Names.label(name) && !Names.shaped(name)) {
      return null;
    }
    String detail = strip(clean.substring(separator.end()));
    return new Label(name, detail.isEmpty() ? null : detail, side, marked);
  }

  /** Without the times, numbers and ids that machines write beside a name. */
  private static String unmarked(String words) {
    String bare = timed(words) ? LEADING.matcher(words).replaceFirst("") : words;
    String before = "";
    while (!bare.equals(before) && trailed(bare)) {
      before = bare;
      bare = TRAILING.matcher(bare).replaceFirst("");
    }
    return bare;
  }

  /** Whether a time may begin the words; most have none, so that no pattern has to look. */
  private static boolean timed(String words) {
    char first = words.isEmpty() ? ' ' : words.charAt(0);
    return isDigit(first) || first == '[' || first == '(';
  }

  /** Whether a time, a number or an id may end the words, and nothing but marks behind it. */
  private static boolean trailed(String words) {
    int end = words.length();
    while (end > 0 && (words.charAt(end - 1) <= ' ' || "*:".indexOf(words.charAt(end - 1)) >= 0)) {
      end--;
    }
    char last = end == 0 ? ' ' : words.charAt(end - 1);
    return last == '}'
        || last == ']'
        || endsLine(last)
        || (last == ')' || isDigit(last)) && words.indexOf(':') >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Signs that end lines for patterns though they are no white space at the end of words. */
  private static boolean endsLine(char c) {
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** Without marks of emphasis, brackets and colons at both ends. */
  static String strip(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && decoration(words.charAt(start), "*_<[{\"\u201c|")) {
      start++;
    }
    while (end > start && decoration(words.charAt(end - 1), "*_>]})\"\u201d|:,")) {
      end--;
    }
    return words.substring(start, end);
  }

  private static boolean decoration(char c, String marks) {
    return c <= ' ' || c == '\u00a0' || c == '\ufeff' || marks.indexOf(c) >= 0;
  }
}
