package io.tenor.extraction.call;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Fiscal periods as heads print them and as speakers say them. */
final class PeriodWords {
  private static final String NTH = "(first|second|third|fourth|1st|2nd|3rd|4th)[\\s-]quarter";
  private static final String YEAR =
      "(?:\\s(?:and\\s(?:the\\s)?(?:full[\\s-]year|fiscal\\syear|first\\shalf|half[\\s-]year|"
          + "nine\\smonths|annual)))?(?:\\s(?:of|for|ended|results|earnings|financial|fiscal|year|"
          + "the|calendar)){0,4}[\\s,]{1,2}(?:FY|fy|Y|CY)?['\u2019]?(\\d{4}|(?<=['\u2019Yy])\\d{2}\\b)";
  private static final Search SHORT =
      Search.inAnyCase(
          "\\b(?:([1-4])Q|Q([1-4]))[\\s\\-,]{0,3}(?:(?:of|fiscal|fiscal\\syear|and|&|full[\\s-]year|FY|H[12]|9M"
              + "|first\\shalf|half[\\s-]year|nine\\smonths|year[\\s-]end|annual|results|earnings|the)\\s){0,5}"
              + "(?:FY|CY)?\\s?['\u2019]?(\\d{4}(?:[-/]\\d{2}\\b)?|(?<=['\u2019YyQq]|FY\\s|Q[1-4])\\d{2})\\b",
          "q1234", (words, at) -> pair(words, at, "q", "1234"));
  private static final Search YEAR_FIRST =
      Search.inAnyCase(
          "\\b(?:FY\\s?)?['\u2019]?(\\d{4}|(?<=FY)\\d{2})[\\s\\-,]{0,3}(?:Q([1-4])|([1-4])Q)\\b",
          Search.DIGITS + Search.SPACES + "f'\u2019", PeriodWords::beginsYear);
  private static final Search HALF =
      Search.inAnyCase(
          "\\b(?:([12])H|H([12]))[\\s\\-]{0,2}(?:FY)?\\s?['\u2019]?(\\d{4}|(?<=['\u2019YyHh]|FY\\s|H[12])\\d{2})\\b"
              + "|\\b(?:(first)|second)\\shalf(?:[\\s-]year)?"
              + YEAR,
          "h12fs",
          (words, at) ->
              pair(words, at, "h", "12")
                  || Search.says(words, at, "first")
                  || Search.says(words, at, "second"));
  private static final Search SAID =
      Search.inAnyCase("\\b" + NTH + YEAR, "1234fst", PeriodWords::beginsQuarter);
  private static final Search SAID_AFTER =
      Search.inAnyCase(
          "\\b(?:fiscal(?:\\s?year)?|FY)?\\s?['\u2019]?(\\d{4}|(?<=FY)\\d{2})(?:['\u2019]s)?[\\s,]{1,2}"
              + "(?:fiscal\\s)?"
              + NTH,
          Search.DIGITS + Search.SPACES + "f'\u2019",
          PeriodWords::beginsYear);
  private static final Search MONTHS =
      Search.inAnyCase(
          "\\b(first\\s)?(six|nine)\\smonths" + YEAR, "fsn", PeriodWords::beginsMonths);
  private static final Search NINE =
      Search.of(
          "\\b(?:9M|M9)[\\s-]{0,2}(?:FY\\s?)?['\u2019]?(\\d{4}|\\d{2}(?!\\d))\\b",
          "Mm9", (words, at) -> pair(words, at, "m", "9"));
  private static final Search FULL =
      Search.inAnyCase(
          "\\b(?:full[\\s-]year|fiscal\\syear|annual|FY)(?:\\s(?:results|of|for|ended|the|fiscal|earnings)){0,4}"
              + "\\s?['\u2019]?(\\d{4})\\b",
          "fa", (words, at) -> Search.letter(words, at + 1, "uiyn"));
  private static final Map<String, Integer> NTHS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);

  private PeriodWords() {}

  /** Whether a letter and a digit stand there, in either order. */
  private static boolean pair(String words, int at, String letter, String digits) {
    return Search.letter(words, at, letter) && Search.letter(words, at + 1, digits)
        || Search.letter(words, at, digits) && Search.letter(words, at + 1, letter);
  }

  private static boolean beginsYear(String words, int at) {
    char c = words.charAt(at);
    if (c == 'f' || c == 'F') {
      return Search.letter(words, at + 1, "iy");
    }
    int quote = c <= ' ' ? at + 1 : at;
    return Search.digit(words, Search.letter(words, quote, "'\u2019") ? quote + 1 : quote);
  }

  private static boolean beginsQuarter(String words, int at) {
    return Search.letter(words, at, "1234")
        ? Search.letter(words, at + 1, "snrt")
        : Search.says(words, at, "first")
            || Search.says(words, at, "second")
            || Search.says(words, at, "third")
            || Search.says(words, at, "fourth");
  }

  private static boolean beginsMonths(String words, int at) {
    return Search.says(words, at, "first")
        || Search.says(words, at, "six")
        || Search.says(words, at, "nine");
  }

  /** The first period that a printed line names. */
  static @Nullable String printed(String words) {
    if (!Search.hasDigit(words)) {
      return null;
    }
    String quarter = quarter(words);
    if (quarter != null) {
      return quarter;
    }
    String half = half(words);
    if (half != null) {
      return half;
    }
    MatchResult full = FULL.in(words);
    return full != null ? "FY" + full.group(1) : null;
  }

  /** The period that the first speakers say the call is about. */
  static @Nullable String spoken(String words) {
    String found = printed(words);
    return found != null ? found : HalfYearEnd.period(words);
  }

  private static @Nullable String quarter(String words) {
    int at = Integer.MAX_VALUE;
    String period = null;
    for (Search search : new Search[] {SHORT, YEAR_FIRST, SAID, SAID_AFTER}) {
      MatchResult found = search.in(words);
      if (found != null && found.start() < at) {
        at = found.start();
        period = quarter(search, found);
      }
    }
    return period;
  }

  private static String quarter(Search search, MatchResult found) {
    if (search == SHORT) {
      return year(found.group(3)) + "Q" + either(found.group(1), found.group(2));
    }
    if (search == YEAR_FIRST) {
      return year(found.group(1)) + "Q" + either(found.group(2), found.group(3));
    }
    String nth = found.group(search == SAID ? 1 : 2).toLowerCase(Locale.ROOT);
    return year(found.group(search == SAID ? 2 : 1)) + "Q" + NTHS.get(nth);
  }

  private static @Nullable String half(String words) {
    MatchResult half = HALF.in(words);
    if (half != null) {
      if (half.group(3) != null) {
        return year(half.group(3)) + "H" + either(half.group(1), half.group(2));
      }
      return year(half.group(5)) + (half.group(4) != null ? "H1" : "H2");
    }
    MatchResult nine = NINE.in(words);
    if (nine != null) {
      return year(nine.group(1)) + "-9M";
    }
    MatchResult months = MONTHS.in(words);
    if (months != null) {
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
