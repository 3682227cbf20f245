package io.tenor.extraction.call;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The call's own data: what the head prints, else what the first turns say. */
record Head(
    @Nullable String company,
    @Nullable String ticker,
    @Nullable String period,
    String event,
    @Nullable LocalDate date) {
  private static final int HEAD_LINES = 400;
  private static final int LONGEST = 400;
  private static final int OPENING_TURNS = 4;

  static Head of(
      Lines lines, List<Turns.Spoken> turns, @Nullable String employer, CallOverrides overrides) {
    List<String> printed = printed(lines, turns);
    String opening = opening(lines, turns);
    Title title = Title.of(printed);
    LocalDate date = overrides.date() != null ? overrides.date() : PrintedDate.in(printed);
    return new Head(
        first(
            overrides.company(),
            title::company,
            () -> OpeningWords.company(opening),
            () -> employer),
        first(overrides.ticker(), title::ticker),
        first(overrides.fiscalPeriod(), title::period, () -> PeriodWords.spoken(opening)),
        event(String.join("\n", printed) + "\n" + opening),
        date != null ? date : DateWords.today(opening));
  }

  /** What the sender says, else the best evidence there is. */
  @SafeVarargs
  private static @Nullable String first(
      @Nullable String override, Supplier<@Nullable String>... evidence) {
    String found = override;
    for (int i = 0; found == null && i < evidence.length; i++) {
      found = evidence[i].get();
    }
    return found;
  }

  private static List<String> printed(Lines lines, List<Turns.Spoken> turns) {
    int end = turns.isEmpty() ? 0 : turns.getFirst().header().line();
    List<String> printed = new ArrayList<>();
    for (int line = Math.max(0, end - HEAD_LINES); line < end; line++) {
      printed.add(Spaced.closed(lines.at(line, LONGEST)));
    }
    return printed;
  }

  private static String opening(Lines lines, List<Turns.Spoken> turns) {
    if (turns.isEmpty()) {
      return lines.text().substring(0, Math.min(lines.text().length(), 4000));
    }
    StringBuilder opening = new StringBuilder();
    for (Turns.Spoken turn : turns.subList(0, Math.min(turns.size(), OPENING_TURNS))) {
      int start = turn.words().start();
      opening.append(lines.text(), start, Math.min(turn.words().end(), start + 1500)).append('\n');
    }
    return opening.toString();
  }

  private static String event(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("investor day") || lower.contains("capital markets day")) {
      return lower.contains("earnings") || lower.contains("quarter") ? "earnings" : "investor-day";
    }
    return "earnings";
  }
}
