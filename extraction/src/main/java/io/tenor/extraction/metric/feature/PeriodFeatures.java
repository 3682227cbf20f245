package io.tenor.extraction.metric.feature;

import static io.tenor.extraction.metric.feature.Buckets.bit;

import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.option.History;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.option.PeriodOption;
import io.tenor.extraction.metric.option.PeriodOption.Derivation;
import io.tenor.extraction.metric.option.PeriodOption.Source;
import io.tenor.extraction.metric.option.PeriodOptions;
import io.tenor.extraction.metric.passage.NounPhrases;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.metric.passage.Wordings;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.period.PeriodWords.Named;
import io.tenor.extraction.period.ReportedPeriod;
import io.tenor.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which of the periods offered a number is of. */
public final class PeriodFeatures {
  private static final int REACH_OF_VERB = 14;
  private static final int OLDEST_NAME = 12;
  private static final int OLDEST_SCOPE = 40;
  private static final int OPENING = 8;
  private static final long FROM = Tokens.hash("from");

  private enum Slot {
    RELATION,
    PART,
    KIND,
    METRIC,
    METRIC_KIND,
    STOCK,
    WORD,
    PERIODS,
    EXPLICIT,
    VERB,
    OPENING,
    SECTION,
    PREVIOUS,
    PREVIOUS_LINK,
    FOLLOWS,
    FOLLOWS_SAME,
    FIRST,
    CARRIED,
    CARRIED_PERIODS,
    CARRIED_RELATION,
    FRESH,
    SHARE,
    SHARE_RELATION,
    SHARE_PERIODS,
    NAMED,
    NAMED_RELATION,
    SCOPE,
    SCOPE_RELATION,
    SCOPE_PERIODS,
    EXPLICIT_HERE,
    EXPLICIT_RELATION,
    EXPLICIT_PREVIOUS,
    PAIR,
    PAIR_PREVIOUS,
    SOURCE,
    SOURCE_DISTANCE,
    SOURCE_KIND,
    SOURCE_PART,
    SOURCE_AGE,
    CROSSED,
    CROSSED_MEANING,
    CROSSED_WORD
  }

  private final Place n;
  private final Passage p;
  private final MetricOption metric;
  private final Kind kind;
  private final @Nullable ReportedPeriod call;
  private final History history;
  private final int part;
  private final int unspoken;
  private final Remembered named;
  private final Remembered scope;
  private final List<Explicit> explicit = new ArrayList<>();

  /** Periods that words named, and how many sentences ago. */
  private record Remembered(@Nullable Set<String> periods, int age) {
    /** 1 where the period is among them, 0 where another is, 2 where none was named. */
    int names(String period) {
      return periods == null ? 2 : bit(periods.contains(period));
    }
  }

  private record Explicit(Set<String> periods, boolean before) {}

  public PeriodFeatures(
      Place n, MetricOption metric, Kind kind, @Nullable ReportedPeriod call, History history) {
    this.n = n;
    this.metric = metric;
    this.kind = kind;
    this.call = call;
    this.history = history;
    p = n.passage();
    part = call == null ? 0 : call.part().hashCode();
    unspoken = bit(p.periods().isEmpty());
    named = named();
    scope = scope();
    for (Named w : p.periods()) {
      if (w.explicit()) {
        explicit.add(new Explicit(PeriodOptions.named(w, call), w.next() <= n.first()));
      }
    }
  }

  /** What the last sentence that named a period named. */
  private Remembered named() {
    int age = 0;
    for (Passage q = p; q != null && age < OLDEST_NAME; q = q.before(), age++) {
      if (q.periods().stream().anyMatch(PeriodFeatures::tells)) {
        Set<String> periods = new HashSet<>();
        q.periods().forEach(w -> periods.addAll(PeriodOptions.named(w, call)));
        return new Remembered(periods, age);
      }
    }
    return new Remembered(null, age);
  }

  /** What the last sentence that opened with a period opened with. */
  private Remembered scope() {
    int age = 0;
    for (Passage q = p; q != null && age < OLDEST_SCOPE; q = q.before(), age++) {
      Named opening = opening(q);
      if (opening != null) {
        return new Remembered(PeriodOptions.named(opening, call), age);
      }
    }
    return new Remembered(null, age);
  }

  public void of(PeriodOption o, Features f) {
    int relation = Relation.of(o.name(), call).ordinal();
    subject(relation, f);
    words(relation, f);
    sentenceBefore(o.name(), relation, f);
    carried(o.name(), relation, f);
    remembered(o.name(), relation, f);
    explicit(o.name(), relation, f);
    o.sources().forEach(source -> source(source, f));
  }

  private void subject(int r, Features f) {
    long code = metric.metric().hashCode();
    f.add(Slot.RELATION, r);
    f.add(Slot.PART, r, part);
    f.add(Slot.KIND, r, kind.ordinal(), n.measured().ordinal());
    f.add(Slot.METRIC, r, code);
    f.add(Slot.METRIC_KIND, r, code, kind.ordinal());
    f.add(Slot.STOCK, r, bit(Wordings.is("stock", metric.metric())), kind.ordinal());
  }

  private void words(int r, Features f) {
    for (int i = 1; i <= 3; i++) {
      f.add(Slot.WORD, r, p.word(n.first() - i), -i);
    }
    f.add(Slot.WORD, r, p.word(n.next()), 1);
    f.add(Slot.WORD, r, p.word(n.next() + 1), 2);
    f.add(Slot.PERIODS, r, Math.min(3, p.periods().size()));
    boolean says = p.periods().stream().anyMatch(w -> !w.meaning().equals("none"));
    f.add(Slot.EXPLICIT, r, bit(says), bit(p.before() == null));
    f.add(Slot.VERB, r, verb());
    f.add(Slot.OPENING, r, p.word(p.first()), p.word(p.first() + 1));
    f.add(Slot.SECTION, r, p.setting().turn().section().ordinal(), part);
  }

  private long verb() {
    for (int i = n.first() - 1; i >= Math.max(p.first(), n.first() - REACH_OF_VERB); i--) {
      if (NounPhrases.verb(p.tokens(), i)) {
        return p.word(i);
      }
    }
    return 0;
  }

  private void sentenceBefore(String period, int r, Features f) {
    Place before = n.before();
    Place after = n.after();
    long word = p.word(n.first() - 1);
    int twin = bit(after != null && after.measured() == n.measured());
    if (before == null) {
      f.add(Slot.FIRST, r, 2 + twin, word);
      return;
    }
    String previous = history.sentence().period();
    int rp = previous == null ? -1 : Relation.of(previous, call).ordinal();
    int same = bit(period.equals(previous));
    int like = bit(before.measured() == n.measured());
    f.add(Slot.PREVIOUS, r, rp, bit(n.link() != 0));
    f.add(Slot.PREVIOUS_LINK, r, rp, n.link());
    f.add(Slot.PREVIOUS_LINK, same, bit(rp == r), n.link());
    f.add(Slot.FOLLOWS, r, like, word);
    f.add(Slot.FOLLOWS_SAME, same, like, word);
    f.add(Slot.FIRST, r, twin, word);
  }

  private void carried(String period, int r, Features f) {
    String carried = history.period();
    int rc = carried == null ? -1 : Relation.of(carried, call).ordinal();
    int same = bit(period.equals(carried));
    f.add(Slot.CARRIED, same, rc);
    f.add(Slot.CARRIED_PERIODS, same, rc, unspoken);
    f.add(Slot.CARRIED_RELATION, r, rc, unspoken);
    f.add(Slot.FRESH, same, bit(history.periodOfTurn()), unspoken);
    int share = history.share(period);
    f.add(Slot.SHARE, share);
    f.add(Slot.SHARE_RELATION, share, r);
    f.add(Slot.SHARE_PERIODS, share, r, unspoken);
  }

  private void remembered(String period, int r, Features f) {
    int names = named.names(period);
    f.add(Slot.NAMED, names, Math.min(named.age(), 8));
    f.add(Slot.NAMED_RELATION, names, r, Math.min(named.age(), 8));
    int opens = scope.names(period);
    f.add(Slot.SCOPE, opens, Buckets.sentences(scope.age()));
    f.add(Slot.SCOPE_RELATION, opens, Buckets.sentences(scope.age()), r);
    f.add(Slot.SCOPE_PERIODS, opens, unspoken, r);
  }

  private static boolean tells(Named w) {
    return !w.meaning().equals("none")
        && !w.meaning().equals("agosame")
        && !w.meaning().equals("lastyear");
  }

  private static @Nullable Named opening(Passage q) {
    for (Named w : q.periods()) {
      if (w.first() - q.first() <= OPENING && w.explicit()) {
        return w;
      }
    }
    return null;
  }

  /** Whether the sentence itself names this period, or another one. */
  private void explicit(String period, int r, Features f) {
    int here = 0;
    for (Explicit e : explicit) {
      int side = e.before() ? 1 : 4;
      here |= e.periods().contains(period) ? side : side * 2;
    }
    f.add(Slot.EXPLICIT_HERE, here);
    f.add(Slot.EXPLICIT_RELATION, here, r);
    String previous = history.sentence().period();
    int rp = previous == null ? -1 : Relation.of(previous, call).ordinal();
    f.add(Slot.EXPLICIT_PREVIOUS, here, rp, bit(n.before() != null));
    Place after = n.after();
    boolean from = p.word(n.first() - 1) == FROM || p.word(n.first() - 2) == FROM;
    boolean pair =
        from && after != null && after.measured() == n.measured() && after.first() - n.next() <= 3;
    f.add(Slot.PAIR, bit(pair), r, kind.ordinal());
    f.add(Slot.PAIR_PREVIOUS, bit(pair), r, bit(previous == null));
  }

  private void source(Source s, Features f) {
    long how = s.how().ordinal() * 2L + bit(s.behind());
    long meaning = s.meaning() == null ? 0 : s.meaning().hashCode();
    f.add(Slot.SOURCE, how, meaning, s.age());
    f.add(Slot.SOURCE_DISTANCE, how, Buckets.distance(s.distance()), meaning);
    f.add(Slot.SOURCE_KIND, how, kind.ordinal(), meaning);
    f.add(Slot.SOURCE_PART, how, part, meaning);
    f.add(Slot.SOURCE_AGE, how, s.age(), unspoken);
    if (s.how() == Derivation.NAMED && s.age() == 0) {
      int from = s.behind() ? n.next() : s.next();
      int to = s.behind() ? s.first() : n.first();
      int numbers = Math.min(3, p.numbersBetween(from, to));
      int marks = Math.min(2, p.marksBetween(from, to));
      f.add(Slot.CROSSED, bit(s.behind()), numbers, marks);
      f.add(Slot.CROSSED_MEANING, bit(s.behind()), numbers, meaning);
      f.add(Slot.CROSSED_WORD, bit(s.behind()), numbers, p.word(n.first() - 1));
    }
  }
}
