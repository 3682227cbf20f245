package io.tenor.extraction.metric.feature;

import static io.tenor.extraction.metric.feature.Buckets.bit;

import io.tenor.extraction.metric.option.History;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.option.MetricOption.Origin;
import io.tenor.extraction.metric.passage.NounPhrases;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.metric.passage.Wordings;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the metrics offered a number is of. */
public final class MetricFeatures {
  private static final int CLOSE = 5;
  private static final long OF = Tokens.hash("of");
  private static final long IN = Tokens.hash("in");

  private enum Slot {
    ORIGIN,
    ORIGIN_UNIT,
    CODE,
    CODE_UNIT,
    CODE_SCALED,
    CODE_SIZE,
    OWN_WORD,
    TRAITS,
    DERIVED,
    SIBLING,
    SIBLING_UNIT,
    SIBLING_WORD,
    SAME,
    SAME_LINK,
    SAME_UNIT,
    SAME_DISTANCE,
    SAME_CODE,
    CARRIED,
    CARRIED_OPENING,
    CARRIED_WORD,
    CARRIED_AGE,
    CARRIED_LAST,
    COMPETITION,
    COMPETITION_OTHER,
    COMPETITION_SAME,
    NUMBERS,
    MARKS,
    DISTANCE,
    DISTANCE_UNIT,
    CROSSED,
    LEAD,
    LAST_WORD,
    LINK,
    LINK_UNIT,
    LINK_FIRST,
    LINK_LAST,
    VERBS,
    RANK,
    RANK_UNIT,
    RIVALS,
    WORD_BEHIND,
    AGE,
    AGE_RIVALS,
    OPENING,
    ORDER,
    NAME_HEAD,
    NAME_FIRST,
    NAME_HEAD_UNIT,
    NAME_RIVALS,
    NAME_LENGTH,
    NAME_IN_METRIC
  }

  private final Place n;
  private final Passage p;
  private final List<MetricOption> all;
  private final @Nullable MetricOption previous;
  private final @Nullable MetricOption carried;
  private final int unit;
  private final int carriedUnit;

  public MetricFeatures(Place n, List<MetricOption> all, History history) {
    this.n = n;
    this.all = all;
    previous = history.sentence().metric();
    carried = history.metric();
    carriedUnit = history.measured();
    p = n.passage();
    unit = n.measured().ordinal();
  }

  public void of(MetricOption o, Features f) {
    code(o, f);
    sibling(o, f);
    continuity(o, f);
    competition(o, f);
    place(o, f);
    if (o.passage() == p) {
      here(o, f);
    } else {
      earlier(o, f);
    }
    if (o.other()) {
      name(o, f);
    }
  }

  private void code(MetricOption o, Features f) {
    int origin = o.origin().ordinal();
    long code = o.metric().hashCode();
    f.add(Slot.ORIGIN, origin);
    f.add(Slot.ORIGIN_UNIT, origin, unit);
    f.add(Slot.CODE, code, origin);
    f.add(Slot.CODE_UNIT, code, unit);
    f.add(Slot.CODE_SCALED, code, unit, bit(n.mention().scaled()));
    f.add(Slot.CODE_SIZE, code, n.magnitude(), unit);
    f.add(Slot.TRAITS, Wordings.traits(o.metric()), unit);
    for (int i = o.first(); i < o.next(); i++) {
      f.add(Slot.OWN_WORD, code, o.passage().tokens().word(i), unit);
    }
  }

  private void sibling(MetricOption o, Features f) {
    if (o.literal()) {
      return;
    }
    long pair = o.said().hashCode() * 31L + o.metric().hashCode();
    f.add(Slot.DERIVED);
    f.add(Slot.SIBLING, pair);
    f.add(Slot.SIBLING_UNIT, pair, unit);
    f.add(Slot.SIBLING_WORD, pair, unit, p.word(n.next()));
    f.add(Slot.SIBLING_WORD, pair, unit, p.word(n.next() + 1) + 7);
    f.add(Slot.SIBLING_WORD, pair, unit, o.passage().word(o.next()) + 13);
    f.add(Slot.SIBLING_WORD, pair, unit, p.word(n.first() - 1) + 17);
  }

  private void continuity(MetricOption o, Features f) {
    int origin = o.origin().ordinal();
    boolean same = o.sameWords(previous);
    f.add(Slot.SAME, same ? 1 : previous == null ? 2 : 0, origin);
    Place before = n.before();
    if (previous == null || before == null) {
      carried(o, f);
      return;
    }
    f.add(Slot.SAME_LINK, bit(same), n.link());
    f.add(Slot.SAME_UNIT, bit(same), unit, before.measured().ordinal());
    f.add(Slot.SAME_DISTANCE, bit(same), origin, Buckets.distance(n.first() - before.next()));
    f.add(Slot.SAME_CODE, bit(previous.metric().equals(o.metric())), bit(same));
  }

  /** Speakers stay with a metric over sentences. */
  private void carried(MetricOption o, Features f) {
    int origin = o.origin().ordinal();
    boolean same =
        o.passage() != p
            && carried != null
            && carried.passage() == o.passage()
            && o.sameWords(carried);
    boolean code = carried != null && carried.metric().equals(o.metric());
    int how = carried == null ? 4 : bit(same) + 2 * bit(code);
    f.add(Slot.CARRIED, how, origin);
    f.add(Slot.CARRIED_OPENING, how, p.word(p.first()), p.word(p.first() + 1));
    f.add(Slot.CARRIED_OPENING, how, p.word(p.first()));
    f.add(Slot.CARRIED_WORD, how, p.word(n.first() - 1), unit);
    f.add(Slot.CARRIED_WORD, how, p.word(n.next()) + 1, unit);
    f.add(Slot.CARRIED_AGE, how, age(carried), bit(p.metrics().isEmpty()));
    f.add(Slot.CARRIED_LAST, how, carriedUnit, unit);
  }

  private int age(@Nullable MetricOption o) {
    int age = 0;
    for (Passage q = p; o != null && q != null && q != o.passage() && age < 8; q = q.before()) {
      age++;
    }
    return age;
  }

  /** Whether this or another metric stands so near that the number is likely its own. */
  private void competition(MetricOption o, Features f) {
    int behind = 0;
    int before = 0;
    for (MetricOption other : all) {
      if (other.passage() == p && !other.other()) {
        behind |= adjacentBehind(other) ? other.sameWords(o) ? 2 : 1 : 0;
        before |= adjacentBefore(other) ? other.sameWords(o) ? 2 : 1 : 0;
      }
    }
    f.add(Slot.COMPETITION, behind, before, o.origin().ordinal());
    f.add(Slot.COMPETITION_OTHER, behind, before, bit(o.other()));
    f.add(Slot.COMPETITION_SAME, behind, bit(o.sameWords(previous)), unit);
  }

  private boolean adjacentBehind(MetricOption o) {
    int gap = o.first() - n.next();
    long word = p.word(n.next());
    return gap == 0 || (gap > 0 && gap <= 2 && (word == OF || word == IN));
  }

  private boolean adjacentBefore(MetricOption o) {
    return o.origin() == Origin.BEFORE && n.first() - o.next() <= 3;
  }

  private void place(MetricOption o, Features f) {
    int origin = o.origin().ordinal();
    int from = from(o);
    int to = to(o);
    int numbers = Math.min(4, p.numbersBetween(from, to));
    int marks = Math.min(4, p.marksBetween(from, to));
    int distance = Buckets.distance(to - from);
    f.add(Slot.NUMBERS, origin, numbers);
    f.add(Slot.MARKS, origin, marks);
    f.add(Slot.CROSSED, origin, numbers, Math.min(3, marks));
    f.add(Slot.DISTANCE, origin, distance);
    f.add(Slot.DISTANCE_UNIT, origin, distance, unit);
    f.add(Slot.LEAD, origin, o.passage().word(o.first() - 1));
    f.add(Slot.LAST_WORD, origin, o.passage().tokens().word(o.next() - 1), unit);
  }

  private int from(MetricOption o) {
    return o.passage() != p ? p.first() : o.next() <= n.first() ? o.next() : n.next();
  }

  private int to(MetricOption o) {
    return o.passage() != p || o.next() <= n.first() ? n.first() : o.first();
  }

  private void here(MetricOption o, Features f) {
    int origin = o.origin().ordinal();
    int from = from(o);
    int to = to(o);
    if (to - from <= CLOSE) {
      long link = p.between(from, to);
      f.add(Slot.LINK, origin, link);
      f.add(Slot.LINK_UNIT, origin, link, unit);
    }
    f.add(Slot.LINK_FIRST, origin, p.word(from), unit);
    f.add(Slot.LINK_LAST, origin, p.word(to - 1), unit);
    f.add(Slot.VERBS, origin, verbs(from, to));
    f.add(Slot.WORD_BEHIND, origin, p.word(n.next()), unit);
    rank(o, to - from, f);
  }

  private int verbs(int from, int to) {
    int verbs = 0;
    for (int i = from; i < to && verbs < 3; i++) {
      verbs += NounPhrases.verb(p.tokens(), i) ? 1 : 0;
    }
    return verbs;
  }

  private void rank(MetricOption o, int distance, Features f) {
    int origin = o.origin().ordinal();
    int nearer = 0;
    int rivals = 0;
    for (MetricOption other : all) {
      if (other.passage() == p && other.literal() && !other.other() && !other.sameWords(o)) {
        rivals++;
        boolean side = other.next() <= n.first() == o.next() <= n.first();
        nearer += side && to(other) - from(other) < distance ? 1 : 0;
      }
    }
    f.add(Slot.RANK, origin, Math.min(3, nearer));
    f.add(Slot.RANK_UNIT, origin, Math.min(3, nearer), unit);
    f.add(Slot.RIVALS, origin, Math.min(3, rivals));
  }

  private void earlier(MetricOption o, Features f) {
    int origin = o.origin().ordinal();
    int age = 0;
    for (Passage q = p; q != null && q != o.passage(); q = q.before()) {
      age++;
    }
    int own = 0;
    int later = 0;
    int sooner = 0;
    for (MetricOption other : all) {
      if (other.literal() && !other.other() && !other.sameWords(o)) {
        own += other.passage() == p ? 1 : 0;
        later += other.passage() == o.passage() && other.first() > o.first() ? 1 : 0;
        sooner += other.passage() == o.passage() && other.first() < o.first() ? 1 : 0;
      }
    }
    f.add(Slot.AGE, origin, age);
    f.add(Slot.AGE_RIVALS, origin, age, Math.min(2, own));
    f.add(Slot.OPENING, p.word(p.first()), p.word(p.first() + 1));
    f.add(Slot.OPENING, p.word(p.first()));
    f.add(Slot.ORDER, age, Math.min(2, later), Math.min(2, sooner));
  }

  private void name(MetricOption o, Features f) {
    int origin = o.origin().ordinal();
    Tokens t = o.passage().tokens();
    long head = t.word(o.next() - 1);
    boolean rivals =
        all.stream().anyMatch(other -> other.passage() == p && !other.other() && other.literal());
    boolean inMetric =
        o.passage().metrics().stream().anyMatch(m -> m.first() < o.next() && o.first() < m.next());
    f.add(Slot.NAME_HEAD, origin, head);
    f.add(Slot.NAME_FIRST, origin, t.word(o.first()));
    f.add(Slot.NAME_HEAD_UNIT, origin, head, unit);
    f.add(Slot.NAME_RIVALS, origin, bit(rivals), unit);
    f.add(Slot.NAME_LENGTH, origin, Math.min(5, o.next() - o.first()));
    f.add(Slot.NAME_IN_METRIC, origin, bit(inMetric));
  }
}
