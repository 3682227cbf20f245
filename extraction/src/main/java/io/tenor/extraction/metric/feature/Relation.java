package io.tenor.extraction.metric.feature;

import io.tenor.extraction.metric.option.PeriodOptions;
import io.tenor.extraction.period.ReportedPeriod;
import org.jspecify.annotations.Nullable;

/** What a period is to the one that the call reports: only this carries over to other calls. */
enum Relation {
  NONE,
  EVER,
  UNKNOWN,
  SAME,
  YEAR_AGO,
  BEFORE,
  FULL_YEAR,
  TO_DATE,
  LAST_YEAR,
  TO_DATE_YEAR_AGO,
  OTHER_QUARTER,
  OTHER_YEAR,
  CALENDAR_YEAR,
  MONTH_OR_DAY,
  OTHER;

  static Relation of(String period, @Nullable ReportedPeriod call) {
    if (period.isEmpty()) {
      return NONE;
    }
    if (period.equals(PeriodOptions.EVER)) {
      return EVER;
    }
    return call == null ? UNKNOWN : toCall(period, call);
  }

  private static Relation toCall(String period, ReportedPeriod call) {
    if (period.equals(call.name())) {
      return SAME;
    }
    if (period.equals(call.yearAgo())) {
      return YEAR_AGO;
    }
    if (period.equals(call.before())) {
      return BEFORE;
    }
    if (period.equals(call.fullYear())) {
      return FULL_YEAR;
    }
    if (period.equals(call.toDate())) {
      return TO_DATE;
    }
    if (period.equals(call.lastYear())) {
      return LAST_YEAR;
    }
    if (period.equals(call.toDateYearAgo())) {
      return TO_DATE_YEAR_AGO;
    }
    return shape(period);
  }

  private static Relation shape(String period) {
    if (period.startsWith("FY")) {
      return OTHER_YEAR;
    }
    if (period.startsWith("CY")) {
      return CALENDAR_YEAR;
    }
    if (period.length() > 4 && period.charAt(4) == 'Q') {
      return OTHER_QUARTER;
    }
    return period.length() >= 7 && period.charAt(4) == '-' && period.charAt(6) != 'M'
        ? MONTH_OR_DAY
        : OTHER;
  }
}
