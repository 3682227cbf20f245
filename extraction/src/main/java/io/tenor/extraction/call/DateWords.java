package io.tenor.extraction.call;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as printed: "August 3, 2021", "15 January 2009", "2024-04-25". */
final class DateWords {
  private static final int BEFORE = 60;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";
  // a scrape may glue a month to the word before it: "Earnings CallAug 07, 2024"
  private static final String EDGE = "(?:\\b|(?-i:(?<=[a-z])(?=[A-Z])))";
  private static final Search DATE =
      Search.inAnyCase(
          EDGE
              + MONTH
              + "\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s{0,3}(\\d{4})\\b|\\b(\\d{1,2})"
              + "(?:st|nd|rd|th)?[\\s-](?:of\\s)?"
              + MONTH
              + ",?[\\s-](\\d{4})\\b|\\b(\\d{4})[-/](\\d{2})[-/](\\d{2})(?!\\d)"
              + "|\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b",
          Search.DIGITS + "jfmasond",
          DateWords::begins);
  private static final Pattern TODAY =
      Pattern.compile("today|recorded|this day|held on|dated", Pattern.CASE_INSENSITIVE);
  private static final Pattern PERIOD_END =
      Pattern.compile("end(?:ed|ing|s)\\b|as of|form", Pattern.CASE_INSENSITIVE);

  private DateWords() {}

  private static boolean begins(String words, int at) {
    if (Search.digit(words, at)) {
      return at == 0 || !Search.digit(words, at - 1);
    }
    boolean inside = at > 0 && Character.isLetterOrDigit(words.charAt(at - 1));
    return (!inside || Character.isUpperCase(words.charAt(at))) && month(words, at);
  }

  private static boolean month(String words, int at) {
    for (String month : MONTHS) {
      if (Search.says(words, at, month)) {
        return true;
      }
    }
    return false;
  }

  /** The first date in the words. */
  static @Nullable LocalDate in(String words) {
    Search.Found found = DATE.all(words, 0, words.length());
    while (found.next()) {
      LocalDate date = date(found.result());
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** The date that a speaker gives as the call's own. */
  static @Nullable LocalDate today(String words) {
    Search.Found found = DATE.all(words, 0, words.length());
    while (found.next()) {
      int start = found.result().start();
      String before = words.substring(Math.max(0, start - BEFORE), start);
      LocalDate date =
          TODAY.matcher(before).find() && !PERIOD_END.matcher(before).find()
              ? date(found.result())
              : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  static String without(String words) {
    return DATE.pattern().matcher(words).replaceAll(" ");
  }

  private static @Nullable LocalDate date(MatchResult found) {
    try {
      if (found.group(1) != null) {
        return date(found.group(3), month(found.group(1)), found.group(2));
      }
      if (found.group(4) != null) {
        return date(found.group(6), month(found.group(5)), found.group(4));
      }
      return found.group(7) != null
          ? date(found.group(7), Integer.parseInt(found.group(8)), found.group(9))
          : slashed(found);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The month is first, as in America, unless it can't be. */
  private static LocalDate slashed(MatchResult found) {
    int first = Integer.parseInt(found.group(10));
    int second = Integer.parseInt(found.group(11));
    return first > 12
        ? date(found.group(12), second, found.group(10))
        : date(found.group(12), first, found.group(11));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static LocalDate date(String year, int month, String day) {
    return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
  }
}
