package io.tenor.extraction.call;

import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** "Half-year figures, ended December 2023" are of the first half of fiscal 2024. */
final class HalfYearEnd {
  private static final Search INTERIM =
      Search.inAnyCase(
          "\\b(?:interim|half[\\s-]year|six[\\s-]months?)\\b[^.]{0,80}?\\bended\\s(?:the\\s)?(?:on\\s)?"
              + "(?:\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?)?(january|february|march|april|may|june|july|"
              + "august|september|october|november|december)[\\s,]{1,2}(?:\\d{1,2}(?:st|nd|rd|th)?[\\s,]{1,2})?"
              + "(\\d{4})",
          "ihs", (words, at) -> Search.letter(words, at + 1, "nai"));
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private HalfYearEnd() {}

  static @Nullable String period(String words) {
    MatchResult found = INTERIM.in(words);
    if (found == null) {
      return null;
    }
    int month = MONTHS.indexOf(found.group(1).substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    int year = Integer.parseInt(found.group(2));
    return (month > 6 ? year + 1 : year) + "H1";
  }
}
