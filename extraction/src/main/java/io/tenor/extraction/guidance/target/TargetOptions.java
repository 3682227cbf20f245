package io.tenor.extraction.guidance.target;

import io.tenor.extraction.guidance.target.TargetOption.How;
import io.tenor.extraction.guidance.target.TargetOption.Source;
import io.tenor.extraction.guidance.target.TargetPeriods.Named;
import io.tenor.extraction.metric.passage.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Offers the periods that statements may aim at, and remembers those that were decided. */
public final class TargetOptions {
  private static final int EARLIEST = 4;

  /** No sentence that anybody says names more periods. */
  private static final int MOST_NAMED = 12;

  private final TargetPeriods periods;
  private final @Nullable FiscalCalendar calendar;
  private @Nullable Passage sentence;
  private List<Named> named = List.of();
  private final List<List<Named>> earlier = new ArrayList<>();
  private @Nullable String ofSentence;
  private @Nullable String ofTurn;
  private @Nullable String ofCall;

  public TargetOptions(TargetPeriods periods, @Nullable FiscalCalendar calendar) {
    this.periods = periods;
    this.calendar = calendar;
  }

  public void beginTurn() {
    ofTurn = null;
    ofSentence = null;
  }

  public void beginSentence(Passage p) {
    sentence = p;
    ofSentence = null;
    named = named(p);
    earlier.clear();
    Passage before = p.before();
    for (int age = 0; age < EARLIEST && before != null; age++) {
      earlier.add(named(before));
      before = before.before();
    }
  }

  private List<Named> named(Passage p) {
    List<Named> all = periods.in(p.first(), p.next());
    return all.subList(0, Math.min(MOST_NAMED, all.size()));
  }

  /** What the sentence names. */
  public List<Named> named() {
    return named;
  }

  /** The period of the statement before in the sentence, null without. */
  public @Nullable String ofSentence() {
    return ofSentence;
  }

  public @Nullable String ofTurn() {
    return ofTurn;
  }

  /** Keeps what was decided. */
  public void keep(String period) {
    ofSentence = period;
    ofTurn = period;
    ofCall = period;
  }

  public List<TargetOption> options() {
    Map<String, TargetOption> found = new LinkedHashMap<>();
    put(found, "", How.NONE);
    if (calendar != null) {
      put(found, calendar.nextQuarter(), How.NEXT_QUARTER);
      put(found, calendar.fullYear(), How.YEAR);
      put(found, calendar.nextYear(), How.NEXT_YEAR);
      put(found, calendar.half(2), How.SECOND_HALF);
    }
    named(found, named, How.NAMED, 0);
    for (int age = 0; age < earlier.size(); age++) {
      named(found, earlier.get(age), How.NAMED_EARLIER, age + 1);
    }
    put(found, ofSentence, How.OF_SENTENCE);
    put(found, ofTurn, How.OF_TURN);
    put(found, ofCall, How.OF_CALL);
    return new ArrayList<>(found.values());
  }

  private static void named(Map<String, TargetOption> found, List<Named> named, How how, int age) {
    for (Named n : named) {
      if (!n.period().isEmpty()) {
        add(found, n.period(), new Source(how, n.meaning(), n.first(), n.next(), age));
      }
    }
  }

  private static void put(Map<String, TargetOption> found, @Nullable String period, How how) {
    if (period != null
        && (how == How.NONE || !period.isEmpty() || how.ordinal() > How.NAMED_EARLIER.ordinal())) {
      add(found, period, new Source(how, "", -1, -1, 0));
    }
  }

  private static void add(Map<String, TargetOption> found, String period, Source source) {
    found.computeIfAbsent(period, TargetOption::new).sources().add(source);
  }

  /** How a period lies to the call. */
  public int relation(String period) {
    if (period.isEmpty()) {
      return 0;
    }
    if (calendar == null) {
      return 1;
    }
    if (period.equals(calendar.nextQuarter())) {
      return 2;
    }
    if (period.equals(calendar.fullYear())) {
      return 3;
    }
    if (period.equals(calendar.nextYear())) {
      return 4;
    }
    if (period.startsWith("FY")) {
      return 5;
    }
    return period.contains("Q") ? 6 : period.contains("H") ? 7 : 8;
  }

  /** The quarter that the call reports, 0 where unknown. */
  public int quarter() {
    return calendar == null ? 0 : calendar.quarter();
  }
}
