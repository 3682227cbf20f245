package io.tenor.extraction.guidance.target;

import org.jspecify.annotations.Nullable;

/** The year and quarter that a call reports, from which "next quarter" counts. */
public record FiscalCalendar(int year, int quarter) {

  /** Null where the call's period is unknown: then relative words name no period. */
  public static @Nullable FiscalCalendar of(@Nullable String period) {
    if (period == null) {
      return null;
    }
    if (period.matches("\\d{4}Q[1-4]")) {
      return new FiscalCalendar(year(period, 0), period.charAt(5) - '0');
    }
    if (period.matches("\\d{4}H[12]")) {
      return new FiscalCalendar(year(period, 0), period.endsWith("1") ? 2 : 4);
    }
    if (period.matches("\\d{4}-9M")) {
      return new FiscalCalendar(year(period, 0), 3);
    }
    return period.matches("FY\\d{4}") ? new FiscalCalendar(year(period, 2), 4) : null;
  }

  private static int year(String period, int from) {
    return Integer.parseInt(period.substring(from, from + 4));
  }

  /** The year that guidance of this call calls "this year": after a fourth quarter the next one. */
  public int runningYear() {
    return quarter == 4 ? year + 1 : year;
  }

  public String fullYear() {
    return "FY" + runningYear();
  }

  public String reported() {
    return year + "Q" + quarter;
  }

  public String lastYear() {
    return "FY" + (runningYear() - 1);
  }

  public String nextYear() {
    return "FY" + (year + 1);
  }

  public String nextQuarter() {
    return quarter == 4 ? year + 1 + "Q1" : year + "Q" + (quarter + 1);
  }

  /** The quarter of that number that is still to come; empty where it is over. */
  public String quarter(int number) {
    boolean over = quarter < 4 ? number <= quarter : number == 4;
    return over ? "" : runningYear() + "Q" + number;
  }

  /** The half of that number that is not yet over, or empty. */
  public String half(int number) {
    boolean over = quarter < 4 && number * 2 <= quarter;
    return over ? "" : runningYear() + "H" + number;
  }
}
