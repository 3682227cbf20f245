package io.tenor.extraction.period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The calendar days of fiscal periods, for companies whose fiscal year is the calendar year: known
 * where the period reported, read so, ends a few weeks before the day of the call.
 */
public final class CalendarPeriods {
  private static final Pattern PART = Pattern.compile("(\\d{4})(Q[1-4]|H[12]|-9M)");
  private static final Pattern YEAR = Pattern.compile("[FC]Y(\\d{4})");
  private static final int EARLIEST_CALL = 3;
  private static final int LATEST_CALL = 130;

  private final boolean known;

  private CalendarPeriods(boolean known) {
    this.known = known;
  }

  public static CalendarPeriods of(@Nullable String reported, @Nullable LocalDate call) {
    LocalDate end = reported == null || call == null ? null : end(reported);
    long days = end == null ? -1 : ChronoUnit.DAYS.between(end, call);
    return new CalendarPeriods(days >= EARLIEST_CALL && days <= LATEST_CALL);
  }

  /** An ISO 8601 interval ({@code 2021-04-01/2021-06-30}), null where unknown. */
  public @Nullable String interval(@Nullable String period) {
    if (period == null || !(known || period.startsWith("CY"))) {
      return null;
    }
    Matcher part = PART.matcher(period);
    Matcher year = YEAR.matcher(period);
    if (part.matches()) {
      return interval(Integer.parseInt(part.group(1)), part.group(2));
    }
    return year.matches() ? interval(Integer.parseInt(year.group(1)), "FY") : null;
  }

  private static String interval(int year, String part) {
    LocalDate start = LocalDate.of(year, firstMonth(part), 1);
    return start + "/" + start.plusMonths(months(part)).minusDays(1);
  }

  private static @Nullable LocalDate end(String reported) {
    Matcher part = PART.matcher(reported);
    Matcher year = YEAR.matcher(reported);
    if (part.matches()) {
      return end(Integer.parseInt(part.group(1)), part.group(2));
    }
    return year.matches() ? end(Integer.parseInt(year.group(1)), "FY") : null;
  }

  private static LocalDate end(int year, String part) {
    return LocalDate.of(year, firstMonth(part), 1).plusMonths(months(part)).minusDays(1);
  }

  private static int firstMonth(String part) {
    return switch (part) {
      case "Q2" -> 4;
      case "Q3", "H2" -> 7;
      case "Q4" -> 10;
      default -> 1;
    };
  }

  private static int months(String part) {
    return switch (part) {
      case "FY" -> 12;
      case "-9M" -> 9;
      default -> part.startsWith("H") ? 6 : 3;
    };
  }
}
