package io.tenor.extraction.metric.feature;

import static io.tenor.extraction.metric.feature.Buckets.bit;

import io.tenor.extraction.call.Participant;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.period.PeriodWords.Named;
import io.tenor.extraction.period.ReportedPeriod;
import io.tenor.extraction.text.Phrases.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a number is a figure that the company reports, guides, or none of its figures. */
public final class ReportingFeatures {
  private static final int CLOSE = 4;
  private static final int WINDOW = 10;
  private static final int REACH = 8;

  private enum Slot {
    UNIT,
    SIZE,
    WRITTEN,
    BLURRED,
    STANDING,
    WORD,
    UNIT_WORD,
    PAIR,
    CAPITAL,
    METRIC_BEFORE,
    METRIC_BEHIND,
    METRIC,
    NO_METRIC,
    PREVIOUS,
    LINK,
    LINK_BEHIND,
    CUE,
    CUE_UNIT,
    PERIOD,
    PAST,
    SPEAKER,
    SPEAKER_UNIT,
    QUESTION,
    TURN,
    NUMBERS,
    DIRECTION,
    COMPARISON,
    PERIODS,
    OPENING,
    BAG
  }

  private ReportingFeatures() {}

  public static void of(Place n, @Nullable ReportedPeriod call, Features f) {
    number(n, f);
    words(n, f);
    metrics(n, f);
    neighbours(n, f);
    time(n, call, f);
    setting(n, f);
  }

  private static void number(Place n, Features f) {
    int unit = n.measured().ordinal();
    f.add(Slot.UNIT, unit);
    f.add(Slot.SIZE, unit, n.magnitude());
    f.add(Slot.WRITTEN, n.mention().written().ordinal(), unit);
    f.add(Slot.BLURRED, bit(n.amount().approximate()), unit);
    f.add(Slot.STANDING, n.amount().standing().ordinal());
  }

  private static void words(Place n, Features f) {
    Passage p = n.passage();
    int unit = n.measured().ordinal();
    int b = n.first();
    int a = n.next();
    for (int i = 1; i <= CLOSE; i++) {
      f.add(Slot.WORD, -i, p.word(b - i));
      f.add(Slot.WORD, i, p.word(a + i - 1));
    }
    for (int i = 1; i <= 2; i++) {
      f.add(Slot.UNIT_WORD, -i, p.word(b - i), unit);
      f.add(Slot.UNIT_WORD, i, p.word(a + i - 1), unit);
    }
    f.add(Slot.PAIR, 0, p.word(b - 2), p.word(b - 1));
    f.add(Slot.PAIR, 1, p.word(a), p.word(a + 1));
    f.add(Slot.CAPITAL, bit(p.tokens().capitalised(a)), bit(p.tokens().capitalised(b - 1)), unit);
    for (int i = Math.max(p.first(), b - WINDOW); i < Math.min(p.next(), a + WINDOW); i++) {
      if (i < b || i >= a) {
        f.add(Slot.BAG, p.word(i));
      }
    }
  }

  private static void metrics(Place n, Features f) {
    int unit = n.measured().ordinal();
    Passage p = n.passage();
    Match<String> before = null;
    Match<String> behind = null;
    for (Match<String> m : p.metrics()) {
      if (n.measured().fits(m.meaning())) {
        before = m.next() <= n.first() ? m : before;
        behind = behind == null && m.first() >= n.next() ? m : behind;
      }
    }
    int far = before == null ? -1 : n.first() - before.next();
    int farBehind = behind == null ? -1 : behind.first() - n.next();
    f.add(Slot.METRIC_BEFORE, Buckets.distance(far), unit);
    f.add(Slot.METRIC_BEHIND, Buckets.distance(farBehind), unit);
    f.add(Slot.METRIC, code(before), unit, bit(far >= 0 && far < 6));
    f.add(Slot.METRIC, code(behind), unit, 2 + bit(farBehind >= 0 && farBehind < 4));
    if (before == null && behind == null) {
      Passage earlier = p.before();
      f.add(Slot.NO_METRIC, unit, bit(earlier != null && !earlier.metrics().isEmpty()));
    }
  }

  private static long code(@Nullable Match<String> m) {
    return m == null ? 0 : m.meaning().hashCode();
  }

  private static void neighbours(Place n, Features f) {
    Passage p = n.passage();
    int unit = n.measured().ordinal();
    Place before = n.before();
    f.add(Slot.PREVIOUS, before == null ? -1 : before.measured().ordinal(), unit);
    if (before != null && n.first() - before.next() <= CLOSE) {
      f.add(Slot.LINK, p.between(before.next(), n.first()), unit);
    }
    Place after = n.after();
    if (after != null && after.first() - n.next() <= CLOSE) {
      long link = p.between(n.next(), after.first());
      f.add(Slot.LINK_BEHIND, link, unit, after.measured().ordinal());
    }
    f.add(Slot.NUMBERS, Math.min(5, p.places().size()));
    f.add(Slot.DIRECTION, nearest(p.directions(), n), unit);
    f.add(Slot.COMPARISON, nearest(p.comparisons(), n), unit);
  }

  private static long nearest(List<Match<String>> words, Place n) {
    long code = 0;
    int distance = REACH;
    for (Match<String> m : words) {
      boolean before = m.next() <= n.first();
      int d = before ? n.first() - m.next() : Math.max(0, m.first() - n.next());
      if (d < distance) {
        distance = d;
        code = m.meaning().hashCode() * 4L + (before ? 1 : 2);
      }
    }
    return code;
  }

  private static void time(Place n, @Nullable ReportedPeriod call, Features f) {
    Passage p = n.passage();
    long cue = cue(n);
    f.add(Slot.CUE, cue);
    f.add(Slot.CUE_UNIT, cue, n.measured().ordinal());
    f.add(Slot.PERIOD, years(p, call), cue);
    f.add(Slot.PERIODS, bit(!p.periods().isEmpty()), n.measured().ordinal());
    f.add(Slot.PAST, bit(p.past()), cue);
  }

  /** The last word of expectation before the number, else the first behind it. */
  private static long cue(Place n) {
    long cue = 0;
    for (Match<String> m : n.passage().cues()) {
      if (m.first() < n.first()) {
        cue = m.meaning().hashCode();
      } else if (cue == 0) {
        return m.meaning().hashCode() + 1L;
      }
    }
    return cue;
  }

  /** Which of later, the same and earlier years the sentence names. */
  private static int years(Passage p, @Nullable ReportedPeriod call) {
    int kinds = 0;
    for (Named named : p.periods()) {
      Integer year = named.year();
      if (year != null && call != null) {
        kinds |= year > call.year() ? 1 : year == call.year() ? 2 : 4;
      } else if (named.meaning().startsWith("next")) {
        kinds |= 1;
      }
    }
    return kinds;
  }

  private static void setting(Place n, Features f) {
    Passage p = n.passage();
    Participant speaker = p.setting().speaker();
    int kind = speaker == null || speaker.kind() == null ? 3 : speaker.kind().ordinal();
    int question = bit(p.question());
    f.add(Slot.SPEAKER, kind, p.setting().turn().section().ordinal());
    f.add(Slot.SPEAKER_UNIT, kind, n.measured().ordinal(), question);
    f.add(Slot.QUESTION, question);
    int turn = Math.min(3, p.setting().turn().index());
    f.add(Slot.TURN, turn, Math.min(2, p.setting().ordinal()));
    f.add(Slot.OPENING, p.word(p.first()), p.word(p.first() + 1));
  }
}
