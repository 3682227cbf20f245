package io.tenor.extraction.call;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fiscal periods as heads print them and as speakers say them. */
final class PeriodWords {
  private static final String NTH = "(first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]quarter";
  private static final String YEAR =
      "(?:\\s(?:and\\s(?:the\\s)?(?:full[\\s-]year|fiscal\\syear|first\\shalf|half[\\s-]year|"
          + "nine\\smonths|annual)))?(?:\\s(?:of|for|ended|results|earnings|financial|fiscal|year|"
          + "the|calendar)){0,4}[\\s,]{1,2}(?:FY|fy|Y|CY)?['\u2019]?(\\d{4}|(?<=['\u2019Yy])\\d{2}\\b)";
  private static final Pattern SHORT =
      Pattern.compile(
          "\\b(?:([1-4])Q|Q([1-4]))[\\s\\-,]{0,3}(?:(?:of|fiscal|fiscal\\syear|and|&|full[\\s-]year|FY|H[12]|9M"
              + "|first\\shalf|half[\\s-]year|nine\\smonths|year[\\s-]end|annual|results|earnings|the)\\s){0,5}"
              + "(?:FY|CY)?\\s?['\u2019]?(\\d{4}(?:[-/]\\d{2}\\b)?|(?<=['\u2019YyQq]|FY\\s|Q[1-4])\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "\\b(?:FY\\s?)?['\u2019]?(\\d{4}|(?<=FY)\\d{2})[\\s\\-,]{0,3}(?:Q([1-4])|([1-4])Q)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HALF =
      Pattern.compile(
          "\\b(?:([12])H|H([12]))[\\s\\-]{0,2}(?:FY)?\\s?['\u2019]?(\\d{4}|(?<=['\u2019YyHh]|FY\\s|H[12])\\d{2})\\b"
              + "|\\b(?:(first)|second)\\shalf(?:[\\s-]year)?"
              + YEAR,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SAID = Pattern.compile("\\b" + NTH + YEAR, Pattern.CASE_INSENSITIVE);
  private static final Pattern SAID_AFTER =
      Pattern.compile(
          "\\b(?:fiscal(?:\\s?year)?|FY)?\\s?['\u2019]?(\\d{4}|(?<=FY)\\d{2})(?:['\u2019]s)?[\\s,]{1,2}"
              + "(?:fiscal\\s)?"
              + NTH,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTHS =
      Pattern.compile("\\b(first\\s)?(six|nine)\\smonths" + YEAR, Pattern.CASE_INSENSITIVE);
  private static final Pattern NINE =
      Pattern.compile("\\b(?:9M|M9)[\\s-]{0,2}(?:FY\\s?)?['\u2019]?(\\d{4}|\\d{2}(?!\\d))\\b");
  private static final Pattern FULL =
      Pattern.compile(
          "\\b(?:full[\\s-]year|fiscal\\syear|annual|FY)(?:\\s(?:results|of|for|ended|the|fiscal|earnings)){0,4}"
              + "\\s?['\u2019]?(\\d{4})\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, Integer> NTHS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);

  private PeriodWords() {}

  /** The first period that a printed line names. */
  static @Nullable String printed(String words) {
    String quarter = quarter(words);
    if (quarter != null) {
      return quarter;
    }
    String half = half(words);
    if (half != null) {
      return half;
    }
    Matcher full = FULL.matcher(words);
    return full.find() ? "FY" + full.group(1) : null;
  }

  /** The period that the first speakers say the call is about. */
  static @Nullable String spoken(String words) {
    String found = printed(words);
    return found != null ? found : HalfYearEnd.period(words);
  }

  private static @Nullable String quarter(String words) {
    int at = Integer.MAX_VALUE;
    String period = null;
    for (Pattern pattern : new Pattern[] {SHORT, YEAR_FIRST, SAID, SAID_AFTER}) {
      Matcher found = pattern.matcher(words);
      if (found.find() && found.start() < at) {
        at = found.start();
        period = quarter(pattern, found);
      }
    }
    return period;
  }

  private static String quarter(Pattern pattern, Matcher found) {
    if (pattern == SHORT) {
      return year(found.group(3)) + "Q" + either(found.group(1), found.group(2));
    }
    if (pattern == YEAR_FIRST) {
      return year(found.group(1)) + "Q" + either(found.group(2), found.group(3));
    }
    String nth = found.group(pattern == SAID ? 1 : 2).toLowerCase(Locale.ROOT);
    return year(found.group(pattern == SAID ? 2 : 1)) + "Q" + NTHS.get(nth);
  }

  private static @Nullable String half(String words) {
    Matcher half = HALF.matcher(words);
    if (half.find()) {
      if (half.group(3) != null) {
        return year(half.group(3)) + "H" + either(half.group(1), half.group(2));
      }
      return year(half.group(5)) + (half.group(4) != null ? "H1" : "H2");
    }
    Matcher nine = NINE.matcher(words);
    if (nine.find()) {
      return year(nine.group(1)) + "-9M";
    }
    Matcher months = MONTHS.matcher(words);
    if (months.find()) {
      return year(months.group(3)) + (months.group(2).equalsIgnoreCase("six") ? "H1" : "-9M");
    }
    return null;
  }

  private static String either(@Nullable String one, @Nullable String other) {
    return one != null ? one : String.valueOf(other);
  }

  /** "2024-25" is named by its end. */
  private static String year(String digits) {
    if (digits.length() == 7) {
      return digits.substring(0, 2) + digits.substring(5);
    }
    return digits.length() == 4 ? digits : "20" + digits;
  }
}
