package io.tenor.extraction.metric.option;

import io.tenor.extraction.metric.option.PeriodOption.Derivation;
import io.tenor.extraction.metric.option.PeriodOption.Source;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.period.PeriodWords.Named;
import io.tenor.extraction.period.ReportedPeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The periods that a number may be of. */
public final class PeriodOptions {
  /** Flows since the start. */
  public static final String EVER = "cumulative";

  private static final int EARLIEST = 3;

  private final @Nullable ReportedPeriod call;
  private final @Nullable String before;
  private final Map<String, PeriodOption> found = new LinkedHashMap<>();
  private Source source = source(Derivation.NONE);

  private PeriodOptions(@Nullable ReportedPeriod call, @Nullable String before) {
    this.call = call;
    this.before = before;
  }

  public static List<PeriodOption> of(Place n, @Nullable ReportedPeriod call, History history) {
    PeriodOptions options = new PeriodOptions(call, history.periodBefore());
    options.put("", Derivation.NONE);
    options.put(EVER, Derivation.EVER);
    if (call != null) {
      options.ofCall(call);
    }
    options.put(history.periodBefore(), Derivation.OF_NUMBER_BEFORE);
    options.put(ReportedPeriod.shifted(history.periodBefore(), -1), Derivation.YEAR_BEFORE_THAT);
    String carried = history.period();
    options.put(carried == null || carried.isEmpty() ? null : carried, Derivation.CARRIED);
    options.named(n);
    return new ArrayList<>(options.found.values());
  }

  /** The periods that the words may name. */
  public static Set<String> named(Named words, @Nullable ReportedPeriod call) {
    PeriodOptions options = new PeriodOptions(call, null);
    options.resolve(words);
    return options.found.keySet();
  }

  private void ofCall(ReportedPeriod c) {
    put(c.name(), Derivation.CALL);
    put(c.fullYear(), Derivation.FULL_YEAR);
    put(c.toDate(), Derivation.TO_DATE);
    put(c.yearAgo(), Derivation.YEAR_AGO);
    put(c.before(), Derivation.PERIOD_BEFORE);
    put(c.lastYear(), Derivation.LAST_YEAR);
    if (c.part().equals("Q4")) {
      put(ReportedPeriod.name(c.year(), "H2"), Derivation.SECOND_HALF);
    }
  }

  private void named(Place n) {
    Passage p = n.passage();
    for (Named words : p.periods()) {
      boolean behind = words.next() > n.first();
      int distance = behind ? words.first() - n.next() : n.first() - words.next();
      source =
          new Source(
              Derivation.NAMED,
              null,
              behind,
              Math.max(0, distance),
              0,
              words.first(),
              words.next());
      resolve(words);
    }
    Passage earlier = p.before();
    for (int age = 1; age <= EARLIEST && earlier != null; age++) {
      for (Named words : earlier.periods()) {
        source = new Source(Derivation.NAMED, null, false, 0, age, words.first(), words.next());
        resolve(words);
      }
      earlier = earlier.before();
    }
  }

  private void resolve(Named words) {
    Integer year = words.year();
    if (year != null && words.part()) {
      named(ReportedPeriod.name(year, words.meaning().toUpperCase(Locale.ROOT)), words.meaning());
    } else if (year != null && words.meaning().equals("year")) {
      year(year);
    } else if (call != null) {
      relative(words, call);
    }
  }

  private void year(int year) {
    named("FY" + year, "fiscal-year");
    named("CY" + year, "calendar-year");
    if (call != null) {
      named(ReportedPeriod.name(year, call.part()), "part-of-year");
      named(ReportedPeriod.name(year, call.toDatePart()), "year-to-date");
    }
  }

  private void relative(Named words, ReportedPeriod c) {
    switch (words.meaning()) {
      case "now" -> named(c.name(), "now");
      case "year" -> named(c.fullYear(), "year");
      case "ytd" -> named(c.toDate(), "ytd");
      case "lastquarter" -> named(c.before(), "lastquarter");
      case "ever" -> named(EVER, "ever");
      case "agosame" -> {
        named(c.yearAgo(), "agosame");
        named(ReportedPeriod.shifted(before, -1), "ago-of-number-before");
      }
      case "lastyear" -> {
        named(c.lastYear(), "lastyear");
        named(c.yearAgo(), "lastyear-same");
        named(ReportedPeriod.shifted(before, -1), "lastyear-of-number-before");
      }
      case "month", "day" -> date(words, c);
      default -> part(words.meaning(), c);
    }
  }

  private void part(String meaning, ReportedPeriod c) {
    if (meaning.length() != 2 && meaning.length() != 10) {
      return;
    }
    String part = meaning.substring(0, 2).toUpperCase(Locale.ROOT);
    if (meaning.length() == 10) {
      named(ReportedPeriod.name(c.year() - 1, part), "part-of-last-year");
      return;
    }
    int year = c.yearOf(part);
    named(ReportedPeriod.name(year, part), meaning.substring(0, 1));
    put(ReportedPeriod.name(year - 1, part), with(Derivation.NAMED_YEAR_AGO, meaning));
  }

  private void date(Named words, ReportedPeriod c) {
    Integer year = words.year() == null ? c.yearOfMonth(words.month()) : words.year();
    if (words.meaning().equals("month")) {
      named(year == null ? null : "%d-%02d".formatted(year, words.month()), "month");
      return;
    }
    String day = year == null ? null : "%d-%02d-%02d".formatted(year, words.month(), words.day());
    put(day, with(Derivation.NAMED_DAY, "day"));
    put(c.name(), with(Derivation.NAMED_DAY, "day-of-call"));
    put(c.yearAgo(), with(Derivation.NAMED_DAY, "day-year-ago"));
    put(c.lastYear(), with(Derivation.NAMED_DAY, "day-of-last-year"));
  }

  private void named(@Nullable String period, String meaning) {
    put(period, with(Derivation.NAMED, meaning));
  }

  private Source with(Derivation how, String meaning) {
    return new Source(
        how,
        meaning,
        source.behind(),
        source.distance(),
        source.age(),
        source.first(),
        source.next());
  }

  private void put(@Nullable String period, Derivation how) {
    put(period, source(how));
  }

  private void put(@Nullable String period, Source from) {
    if (period != null) {
      found.computeIfAbsent(period, PeriodOption::new).sources().add(from);
    }
  }

  private static Source source(Derivation how) {
    return new Source(how, null, false, 0, 0, -1, -1);
  }
}
