package io.tenor.extraction.call;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as printed: "August 3, 2021", "15 January 2009", "2024-04-25". */
final class DateWords {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final Pattern DATE =
      Pattern.compile(
          "\\b"
              + MONTH
              + "\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?\\s?,?\\s{0,3}(\\d{4})\\b|\\b(\\d{1,2})"
              + "(?:st|nd|rd|th)?\\s(?:of\\s)?"
              + MONTH
              + ",?\\s(\\d{4})\\b|\\b(\\d{4})-(\\d{2})-(\\d{2})\\b|\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);

  private DateWords() {}

  /** The first date in the words. */
  static @Nullable LocalDate in(String words) {
    Matcher found = DATE.matcher(words);
    while (found.find()) {
      LocalDate date = date(found);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable LocalDate date(Matcher found) {
    try {
      if (found.group(1) != null) {
        return date(found.group(3), month(found.group(1)), found.group(2));
      }
      if (found.group(4) != null) {
        return date(found.group(6), month(found.group(5)), found.group(4));
      }
      return found.group(7) != null
          ? date(found.group(7), Integer.parseInt(found.group(8)), found.group(9))
          : date(found.group(12), Integer.parseInt(found.group(10)), found.group(11));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  private static LocalDate date(String year, int month, String day) {
    return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
  }
}
