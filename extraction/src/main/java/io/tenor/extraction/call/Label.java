package io.tenor.extraction.call;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A short line read as a name with what may stand beside it: decoration of markup, times, numbers,
 * and behind a dash, comma or bracket an office or employer.
 *
 * @param side the kind that the label itself gives, as {@code Q - } and {@code A - } do
 */
record Label(String name, @Nullable String detail, @Nullable ParticipantKind side) {
  private static final String TIME = "[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,3})?[\\])]?";
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:" + TIME + "(?:\\s*(?:-->|[-\u2013])\\s*" + TIME + ")?\\s*[-\u2013|]?\\s*)");
  private static final Pattern TRAILING =
      Pattern.compile("\\s*[-\u2013|]?\\s*(?:" + TIME + "|\\[\\d{1,4}\\])\\s*$");
  private static final Pattern SIDE =
      Pattern.compile("^(Q|A|Question|Answer)\\s*(?:[-\u2013\u2014:|]|\\.)\\s*(?=\\p{L})");
  private static final Pattern MARKER = Pattern.compile("\\s+([QA])$");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*--\\s*|\\s+[-\u2013\u2014|/]\\s*|\\s*[\u2014|\t;]\\s*|\\s*,\\s+|\\s*\\(|\\s+[*_]{1,3}(?=\\p{L})|\\s*\\[");

  /** The label in these words; null where no name begins them. */
  static @Nullable Label of(String words) {
    String clean = clean(words);
    ParticipantKind side = null;
    Matcher marked = SIDE.matcher(clean);
    if (marked.find()) {
      side = side(marked.group(1));
      clean = clean.substring(marked.end());
    } else {
      Matcher marker = MARKER.matcher(clean);
      if (marker.find()) {
        side = side(marker.group(1));
        clean = clean.substring(0, marker.start());
      }
    }
    return split(clean, side);
  }

  private static ParticipantKind side(String letter) {
    return letter.charAt(0) == 'Q' ? ParticipantKind.ANALYST : ParticipantKind.MANAGEMENT;
  }

  private static @Nullable Label split(String clean, @Nullable ParticipantKind side) {
    if (Names.label(clean) || Names.shaped(clean)) {
      return new Label(clean, null, side);
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
    return new Label(name, detail.isEmpty() ? null : detail, side);
  }

  private static String clean(String words) {
    String clean = strip(words);
    Matcher leading = LEADING.matcher(clean);
    if (leading.find()) {
      clean = strip(clean.substring(leading.end()));
    }
    Matcher trailing = TRAILING.matcher(clean);
    if (trailing.find()) {
      clean = strip(clean.substring(0, trailing.start()));
    }
    return clean;
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
