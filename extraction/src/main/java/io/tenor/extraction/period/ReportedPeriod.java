package io.tenor.extraction.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The period that a call reports, from which relative words count. What it and its neighbours are
 * called is asked for with every number, and so kept.
 */
public final class ReportedPeriod {
  private static final Pattern PART = Pattern.compile("(\\d{4})(Q[1-4]|H[12]|-9M)");
  private static final Pattern YEAR = Pattern.compile("FY(\\d{4})");

  private final int year;
  private final String part;
  private final @Nullable LocalDate date;
  private final String name;
  private final String yearAgo;
  private final String fullYear;
  private final String lastYear;
  private final String toDate;
  private final @Nullable String toDateYearAgo;
  private final String before;

  private ReportedPeriod(int year, String part, @Nullable LocalDate date) {
    this.year = year;
    this.part = part;
    this.date = date;
    name = name(year, part);
    yearAgo = name(year - 1, part);
    fullYear = name(year, "FY");
    lastYear = name(year - 1, "FY");
    toDate = name(year, toDatePart());
    toDateYearAgo = shifted(toDate, -1);
    before = namedBefore();
  }

  /** Null where the call's period is unknown: then relative words name no period. */
  public static @Nullable ReportedPeriod of(@Nullable String period, @Nullable LocalDate date) {
    if (period == null) {
      return null;
    }
    Matcher part = PART.matcher(period);
    if (part.matches()) {
      return new ReportedPeriod(
          Integer.parseInt(part.group(1)), part.group(2).replace("-", ""), date);
    }
    Matcher year = YEAR.matcher(period);
    return year.matches() ? new ReportedPeriod(Integer.parseInt(year.group(1)), "FY", date) : null;
  }

  /** {@code 2021Q2}, {@code 2021-9M}, {@code FY2021}. */
  public static String name(int year, String part) {
    return switch (part) {
      case "FY" -> "FY" + year;
      case "9M" -> year + "-9M";
      default -> year + part;
    };
  }

  /** In the company's own naming. */
  public int year() {
    return year;
  }

  /** {@code Q1}..{@code Q4}, {@code H1}, {@code H2}, {@code 9M} or {@code FY}. */
  public String part() {
    return part;
  }

  /** The day of the call. */
  public @Nullable LocalDate date() {
    return date;
  }

  public String name() {
    return name;
  }

  public String yearAgo() {
    return yearAgo;
  }

  public String fullYear() {
    return fullYear;
  }

  public String lastYear() {
    return lastYear;
  }

  /** The year up to the end of the period. */
  public String toDate() {
    return toDate;
  }

  /** The same stretch of the year before. */
  public @Nullable String toDateYearAgo() {
    return toDateYearAgo;
  }

  public String toDatePart() {
    return switch (quarter()) {
      case 1 -> "Q1";
      case 2 -> "H1";
      case 3 -> "9M";
      default -> "FY";
    };
  }

  /** The last quarter that the period holds. */
  public int quarter() {
    return quarter(part);
  }

  private static int quarter(String part) {
    return switch (part) {
      case "Q1" -> 1;
      case "Q2", "H1" -> 2;
      case "Q3", "9M" -> 3;
      default -> 4;
    };
  }

  /**
   * The year of the part that was last over: in a call on Q1, the fourth quarter is last year's.
   */
  public int yearOf(String other) {
    return quarter(other) <= quarter() ? year : year - 1;
  }

  /** The quarter before, or the half before where halves are reported. */
  public String before() {
    return before;
  }

  private String namedBefore() {
    return switch (part) {
      case "H1" -> name(year - 1, "H2");
      case "H2" -> name(year, "H1");
      case "Q1" -> name(year - 1, "Q4");
      default -> name(year, "Q" + Math.max(1, quarter() - 1));
    };
  }

  /** The same period of an earlier or later year; null for none that has a year. */
  public static @Nullable String shifted(@Nullable String period, int years) {
    int from = period != null && Character.isLetter(period.charAt(0)) ? 2 : 0;
    if (period == null || period.length() < from + 4 || !Character.isDigit(period.charAt(from))) {
      return null;
    }
    int year = Integer.parseInt(period.substring(from, from + 4)) + years;
    return period.substring(0, from) + year + period.substring(from + 4);
  }

  /** The year of a month that was last reached by the day of the call. */
  public @Nullable Integer yearOfMonth(int month) {
    if (date == null) {
      return null;
    }
    boolean ahead = YearMonth.of(date.getYear(), month).isAfter(YearMonth.from(date));
    return ahead ? date.getYear() - 1 : date.getYear();
  }
}
