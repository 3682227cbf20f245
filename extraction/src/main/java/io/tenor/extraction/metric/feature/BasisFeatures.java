package io.tenor.extraction.metric.feature;

import static io.tenor.extraction.metric.feature.Buckets.bit;

import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.option.History;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.text.Phrases.Match;

/** On what basis a number is measured. */
public final class BasisFeatures {

  private enum Slot {
    METRIC,
    KIND,
    PREVIOUS,
    PREVIOUS_KIND,
    NEAR,
    CROSSED,
    ADJACENT,
    INSIDE,
    EARLIER
  }

  private BasisFeatures() {}

  public static void of(Place n, MetricOption o, Kind kind, History.Sentence previous, Features f) {
    Passage p = n.passage();
    int silent = bit(p.bases().isEmpty());
    MetricOption before = previous.metric();
    int same = bit(before != null && before.metric().equals(o.metric()));
    f.add(Slot.METRIC, o.metric().hashCode(), silent);
    f.add(Slot.KIND, kind.ordinal(), silent);
    f.add(Slot.PREVIOUS, previous.basisCode(), same, bit(n.before() == null));
    f.add(Slot.PREVIOUS_KIND, previous.basisCode(), kind.ordinal(), same);
    for (Match<String> m : p.bases()) {
      word(n, o, kind, m, f);
    }
    if (o.passage() != p) {
      for (Match<String> m : o.passage().bases()) {
        f.add(Slot.EARLIER, m.meaning().hashCode(), gap(o, m));
      }
    }
  }

  private static void word(Place n, MetricOption o, Kind kind, Match<String> m, Features f) {
    Passage p = n.passage();
    boolean before = m.next() <= n.first();
    long word = m.meaning().hashCode() * 2L + bit(before);
    int distance = before ? n.first() - m.next() : m.first() - n.next();
    int numbers =
        before ? p.numbersBetween(m.next(), n.first()) : p.numbersBetween(n.next(), m.first());
    f.add(Slot.NEAR, word, Buckets.distance(distance));
    f.add(Slot.CROSSED, word, Math.min(3, numbers), kind.ordinal());
    if (o.passage() == p) {
      f.add(Slot.ADJACENT, m.meaning().hashCode(), gap(o, m), bit(o.other()));
      f.add(Slot.INSIDE, m.meaning().hashCode(), bit(gap(o, m) == -1), kind.ordinal());
    } else {
      f.add(Slot.ADJACENT, m.meaning().hashCode(), 99);
    }
  }

  /** Tokens between the word and the metric behind it; negative where it is inside or behind. */
  private static int gap(MetricOption o, Match<String> m) {
    if (m.first() >= o.first() && m.next() <= o.next()) {
      return -1;
    }
    int gap = o.first() - m.next();
    return gap < -20 ? -3 : gap < 0 ? -2 : Math.min(gap, 6);
  }
}
