package io.tenor.extraction.metric.feature;

import static io.tenor.extraction.metric.feature.Buckets.bit;

import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.option.History;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.metric.passage.Wordings;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.period.PeriodWords.Named;
import io.tenor.extraction.period.ReportedPeriod;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a number measures of its metric, and whether it is negative. */
public final class KindFeatures {
  private static final int CLOSE = 4;
  private static final int LINK = 5;
  private static final long LOSS = Tokens.hash("loss");
  private static final long LOSSES = Tokens.hash("losses");

  private enum Slot {
    UNIT_TRAITS,
    UNIT_CODE,
    CODE_SIZE,
    WORD,
    WORD_TRAITS,
    PAIR,
    TRIPLE,
    COMPARISON,
    COMPARISON_NUMBERS,
    COMPARISON_TRAITS,
    DIRECTION,
    DIRECTION_NUMBERS,
    DIRECTION_TRAITS,
    ORIGIN,
    METRIC_LINK,
    METRIC_WORD,
    PREVIOUS,
    LINK,
    PREVIOUS_KIND,
    PREVIOUS_KIND_LINK,
    PREVIOUS_SIGN,
    PREVIOUS_SIGN_UNIT,
    NEXT,
    NEXT_LINK,
    EARLIER,
    CLAUSE,
    YEAR,
    SIGNED,
    LOSS,
    SIGNED_CODE
  }

  private final Place n;
  private final Passage p;
  private final MetricOption metric;
  private final History.Sentence previous;
  private final int unit;
  private final int traits;

  public KindFeatures(Place n, MetricOption metric, History.Sentence previous) {
    this.n = n;
    this.metric = metric;
    this.previous = previous;
    p = n.passage();
    unit = n.measured().ordinal();
    traits = Wordings.traits(metric.metric());
  }

  public void ofKind(@Nullable ReportedPeriod call, Features f) {
    shared(f);
    year(call, f);
  }

  public void ofSign(Kind kind, Features f) {
    shared(f);
    int sign = n.mention().quantity().value().signum();
    f.add(Slot.SIGNED, kind.ordinal(), sign);
    f.add(Slot.LOSS, bit(loss()), kind.ordinal(), unit);
    f.add(Slot.SIGNED_CODE, metric.metric().hashCode(), kind.ordinal());
  }

  private void shared(Features f) {
    long code = metric.metric().hashCode();
    f.add(Slot.UNIT_TRAITS, unit, traits);
    f.add(Slot.UNIT_CODE, unit, code);
    f.add(Slot.CODE_SIZE, unit, code, n.magnitude());
    f.add(Slot.ORIGIN, metric.origin().ordinal(), unit);
    words(f);
    cues(p.comparisons(), Slot.COMPARISON, Slot.COMPARISON_NUMBERS, Slot.COMPARISON_TRAITS, f);
    cues(p.directions(), Slot.DIRECTION, Slot.DIRECTION_NUMBERS, Slot.DIRECTION_TRAITS, f);
    metric(f);
    neighbours(f);
  }

  private void words(Features f) {
    int b = n.first();
    int a = n.next();
    for (int i = 1; i <= CLOSE; i++) {
      f.add(Slot.WORD, -i, p.word(b - i), unit);
      f.add(Slot.WORD, i, p.word(a + i - 1), unit);
    }
    long mixed = unit * 1000L + traits;
    f.add(Slot.WORD_TRAITS, -1, p.word(b - 1), mixed);
    f.add(Slot.WORD_TRAITS, 1, p.word(a), mixed);
    f.add(Slot.PAIR, unit, p.word(b - 2), p.word(b - 1));
    f.add(Slot.PAIR, unit + 10L, p.word(a), p.word(a + 1));
    f.add(Slot.TRIPLE, p.word(a), p.word(a + 1), p.word(a + 2));
    int end = p.clauseEnd(a);
    for (int i = p.clauseStart(b); i < end; i++) {
      if (i < b || i >= a) {
        f.add(Slot.CLAUSE, p.word(i), unit);
      }
    }
  }

  private void cues(List<Match<String>> words, Slot near, Slot crossed, Slot trait, Features f) {
    Match<String> before = null;
    Match<String> behind = null;
    for (Match<String> m : words) {
      before = m.next() <= n.first() ? m : before;
      behind = behind == null && m.first() >= n.next() ? m : behind;
    }
    long b = before == null ? 1 : before.meaning().hashCode();
    long a = behind == null ? 2 : behind.meaning().hashCode() + 1L;
    int far = before == null ? 0 : n.first() - before.next();
    int farBehind = behind == null ? 0 : behind.first() - n.next();
    int numbers = before == null ? 3 : Math.min(2, p.numbersBetween(before.next(), n.first()));
    int numbersBehind =
        behind == null ? 3 : Math.min(2, p.numbersBetween(n.next(), behind.first()));
    f.add(near, b, Buckets.distance(far), unit);
    f.add(near, a, Buckets.distance(farBehind), unit);
    f.add(crossed, b, numbers, unit);
    f.add(crossed, a, numbersBehind, unit);
    f.add(trait, b, traits, numbers);
  }

  private void metric(Features f) {
    if (metric.passage() == p) {
      boolean before = metric.next() <= n.first();
      int from = before ? metric.next() : n.next();
      int to = before ? n.first() : metric.first();
      if (to >= from && to - from <= LINK) {
        f.add(Slot.METRIC_LINK, p.between(from, to), unit, bit(before));
      }
    }
    for (int i = metric.first(); i < metric.next(); i++) {
      f.add(Slot.METRIC_WORD, metric.passage().tokens().word(i), unit);
    }
  }

  private void neighbours(Features f) {
    Place before = n.before();
    if (before == null) {
      f.add(Slot.PREVIOUS, -1, unit);
    } else {
      int other = before.measured().ordinal();
      long link = n.link();
      f.add(Slot.LINK, link, unit, other);
      f.add(Slot.PREVIOUS, other, unit, Buckets.distance(n.first() - before.next()));
      f.add(Slot.PREVIOUS_KIND, previous.kindCode(), unit, other);
      f.add(Slot.PREVIOUS_KIND_LINK, previous.kindCode(), unit, link);
      f.add(Slot.PREVIOUS_SIGN, previous.sign(), link);
      f.add(Slot.PREVIOUS_SIGN_UNIT, previous.sign(), unit, other);
    }
    Place after = n.after();
    if (after == null) {
      f.add(Slot.NEXT, -1, unit);
    } else {
      int other = after.measured().ordinal();
      f.add(Slot.NEXT_LINK, after.link(), unit, other);
      f.add(Slot.NEXT, other, unit, Buckets.distance(after.first() - n.next()));
    }
    Passage earlier = p.before();
    if (earlier != null) {
      for (Match<String> m : earlier.comparisons()) {
        f.add(Slot.EARLIER, m.meaning().hashCode(), unit, traits);
      }
    }
  }

  /** The year that stands next behind the number: growth on 2019 is no yearly growth. */
  private void year(@Nullable ReportedPeriod call, Features f) {
    if (call == null) {
      return;
    }
    for (Named named : p.periods()) {
      Integer year = named.year();
      if (year != null && named.first() >= n.next()) {
        int ago = Math.max(-1, Math.min(3, call.year() - year));
        f.add(Slot.YEAR, ago, unit, Math.min(2, p.numbersBetween(n.next(), named.first())));
        return;
      }
    }
  }

  private boolean loss() {
    for (int i = metric.first(); i < metric.next(); i++) {
      long word = metric.passage().tokens().word(i);
      if (word == LOSS || word == LOSSES) {
        return true;
      }
    }
    return false;
  }
}
