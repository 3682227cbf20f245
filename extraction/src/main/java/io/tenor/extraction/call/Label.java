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
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*--\\s*|\\s+[-\u2013\u2014|/]\\s*|\\s*[\u2014|\t;]\\s*|\\s*,\\s+|\\s*\\(|\\s+[*_]{1,3}(?=\\p{L})|\\s*\\[");

  /** The label in these words; null where no name begins them. */
  static @Nullable Label of(String words) {
    String bare = unmarked(words);
    boolean marked = bare.length() < words.strip().length() - 1;
    String clean = strip(bare);
    ParticipantKind side = null;
    Matcher sided = SIDE.matcher(clean);
    if (sided.find()) {
      side = side(sided.group(1));
      clean = clean.substring(sided.end());
    } else {
      Matcher marker = MARKER.matcher(clean);
      if (marker.find()) {
        side = side(marker.group(1));
        clean = clean.substring(0, marker.start());
      }
    }
    return split(clean, side, marked);
  }

  private static ParticipantKind side(String letter) {
    return letter.charAt(0) == 'Q' ? ParticipantKind.ANALYST : ParticipantKind.MANAGEMENT;
  }

  private static @Nullable Label split(
      String clean, @Nullable ParticipantKind side, boolean marked) {
    if (Names.label(clean) || Names.shaped(clean)) {
      return new Label(clean, null, side, marked);
    }
    Matcher separator = SEPARATOR.matcher(clean);
    if (!separator.find()) {
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
    String bare = LEADING.matcher(words.strip()).replaceFirst("");
    String before;
    do {
      before = bare;
      bare = TRAILING.matcher(bare).replaceFirst("");
    } while (!bare.equals(before));
    return bare;
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
