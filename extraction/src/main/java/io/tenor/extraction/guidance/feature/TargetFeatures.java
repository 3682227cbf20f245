package io.tenor.extraction.guidance.feature;

import io.tenor.extraction.guidance.anchor.Anchor;
import io.tenor.extraction.guidance.anchor.Clause;
import io.tenor.extraction.guidance.target.TargetOption;
import io.tenor.extraction.guidance.target.TargetOption.How;
import io.tenor.extraction.guidance.target.TargetOption.Source;
import io.tenor.extraction.guidance.target.TargetOptions;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.model.Features;

/** Which of the periods offered a statement aims at. */
public final class TargetFeatures {
  private static final int WINDOW = 40;

  private enum Slot {
    RELATION,
    RELATION_QUARTER,
    RELATION_UNIT,
    RELATION_METRIC,
    RELATION_SILENT,
    RELATION_WORD,
    RELATION_OPENING,
    RELATION_SECTION,
    SOURCE,
    SOURCE_MEANING,
    SOURCE_RELATION,
    DISTANCE,
    CLAUSE,
    CROSSED,
    AGE,
    SOURCES,
    OF_SENTENCE,
    OF_TURN,
    ONLY
  }

  private final Anchor a;
  private final MetricOption metric;
  private final Kind kind;
  private final TargetOptions offered;
  private final int silent;

  public TargetFeatures(Anchor a, MetricOption metric, Kind kind, TargetOptions offered) {
    this.a = a;
    this.metric = metric;
    this.kind = kind;
    this.offered = offered;
    int named = 0;
    for (var n : offered.named()) {
      named += n.period().isEmpty() ? 0 : 1;
    }
    silent = Math.min(2, named);
  }

  public void of(TargetOption o, Features f) {
    Passage p = a.passage();
    Place n = a.place();
    int r = offered.relation(o.name());
    int unit = n.measured().ordinal();
    f.add(Slot.RELATION, r);
    f.add(Slot.RELATION_QUARTER, r, offered.quarter(), silent);
    f.add(Slot.RELATION_UNIT, r, unit, kind.ordinal());
    f.add(Slot.RELATION_METRIC, r, metric.metric().hashCode());
    f.add(Slot.RELATION_SILENT, r, silent, a.number() ? 1 : 0);
    f.add(Slot.RELATION_OPENING, r, p.word(p.first()), p.word(p.first() + 1));
    f.add(Slot.RELATION_SECTION, r, p.setting().turn().section().ordinal(), silent);
    int from = Math.max(p.first(), n.first() - WINDOW);
    int to = Math.min(p.next(), n.next() + WINDOW);
    for (int i = from; i < to; i++) {
      f.add(Slot.RELATION_WORD, r == 0 ? 0 : 1, p.word(i));
    }
    int same = o.name().equals(offered.ofSentence()) ? 1 : offered.ofSentence() == null ? 2 : 0;
    int turn = o.name().equals(offered.ofTurn()) ? 1 : offered.ofTurn() == null ? 2 : 0;
    f.add(Slot.OF_SENTENCE, same, silent, a.number() ? 1 : 0);
    f.add(Slot.OF_TURN, turn, silent, r);
    int kinds = 0;
    for (Source s : o.sources()) {
      kinds |= 1 << s.how().ordinal();
    }
    f.add(Slot.SOURCES, kinds);
    f.add(Slot.ONLY, kinds, silent);
    for (Source s : o.sources()) {
      source(s, r, f);
    }
  }

  private void source(Source s, int r, Features f) {
    Place n = a.place();
    Clause c = a.clause();
    int how = s.how().ordinal();
    long meaning = s.meaning().hashCode();
    f.add(Slot.SOURCE, how, silent);
    f.add(Slot.SOURCE_MEANING, how, meaning, s.age());
    f.add(Slot.SOURCE_RELATION, how, r, s.age());
    f.add(Slot.AGE, how, s.age(), silent);
    if (s.how() == How.NAMED) {
      boolean behind = s.first() >= n.next();
      int side = behind ? 1 : 0;
      int gap = behind ? s.first() - n.next() : n.first() - s.next();
      f.add(Slot.DISTANCE, side, Buckets.distance(Math.max(0, gap)), silent);
      f.add(Slot.CLAUSE, c.holds(s.first()) ? 1 : 0, side, silent);
      int numbers =
          behind
              ? a.passage().numbersBetween(n.next(), s.first())
              : a.passage().numbersBetween(s.next(), n.first());
      f.add(Slot.CROSSED, side, Math.min(3, numbers), c.holds(s.first()) ? 1 : 0);
      f.add(Slot.CROSSED, side, meaning, a.passage().word(s.first() - 1));
    }
  }
}
