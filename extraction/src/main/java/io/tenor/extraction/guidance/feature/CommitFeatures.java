package io.tenor.extraction.guidance.feature;

import io.tenor.extraction.call.Participant;
import io.tenor.extraction.guidance.anchor.Anchor;
import io.tenor.extraction.guidance.anchor.Clause;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.metric.passage.Wordings;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.text.Phrases.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the company commits itself to a future figure by an anchor. */
public final class CommitFeatures {
  private static final int CLOSE = 4;
  private static final int LONGEST = 60;

  private enum Slot {
    UNIT,
    SIZE,
    FORM,
    WORD,
    PAIR,
    ANCHOR,
    DIRECTION,
    CLAUSE,
    CLAUSE_PAIR,
    BESIDE,
    BEFORE_CLAUSE,
    OPENING,
    CLAUSE_OPENING,
    CUE,
    CUE_WORD,
    CUE_BEHIND,
    CUE_LINK,
    CUES,
    CUES_OF_SENTENCE,
    CUES_EARLIER,
    METRIC_BEFORE,
    METRIC_BEHIND,
    METRIC,
    METRIC_CUE,
    PAST,
    PERIOD,
    PERIOD_CUE,
    GUIDED,
    GUIDED_CUE,
    GUIDED_NUMBER,
    RECENT,
    RECENT_LINK,
    SPEAKER,
    LENGTH,
    NUMBERS,
    COMPARISON
  }

  private final Anchor a;
  private final Passage p;
  private final Place n;
  private final int unit;
  private final Features f;

  private CommitFeatures(Anchor a, Features f) {
    this.a = a;
    this.f = f;
    n = a.place();
    p = a.passage();
    unit = n.measured().ordinal();
  }

  /**
   * @param periods which of future and past periods the sentence names, as bits
   * @param guided how many statements the sentence has made so far
   * @param numbered whether one of them is of a number in the anchor's clause
   * @param recent sentences since the last statement
   */
  public static void of(
      Anchor a, int periods, int guided, boolean numbered, int recent, Features f) {
    CommitFeatures features = new CommitFeatures(a, f);
    features.anchor();
    features.words();
    long cue = features.cues();
    features.metrics(cue);
    features.state(cue, periods, Math.min(2, guided), numbered ? 1 : 0, recent);
    features.setting();
  }

  private void anchor() {
    f.add(Slot.UNIT, unit);
    if (a.number()) {
      f.add(Slot.SIZE, unit, n.magnitude());
      int form = n.amount().isRange() ? 1 : n.amount().isPoint() ? 2 : 3;
      f.add(Slot.FORM, form, n.amount().approximate() ? 1 : 0, unit);
      f.add(Slot.FORM, n.amount().standing().ordinal(), n.mention().written().ordinal());
    } else {
      f.add(Slot.ANCHOR, p.between(n.first(), n.next()));
      f.add(Slot.DIRECTION, a.directionCode());
    }
    f.add(Slot.NUMBERS, Math.min(4, p.places().size()));
  }

  private void words() {
    Clause c = a.clause();
    int b = n.amount().first();
    int e = n.amount().last() + 1;
    for (int i = 1; i <= CLOSE; i++) {
      f.add(Slot.WORD, -i, p.word(b - i));
      f.add(Slot.WORD, i, p.word(e + i - 1));
    }
    f.add(Slot.PAIR, 0, p.word(b - 2), p.word(b - 1));
    f.add(Slot.PAIR, 1, p.word(e), p.word(e + 1));
    int last = Math.min(c.next(), c.first() + LONGEST);
    for (int i = c.first(); i < last; i++) {
      f.add(Slot.CLAUSE, p.word(i));
      f.add(Slot.CLAUSE_PAIR, p.word(i), p.word(i + 1));
    }
    for (int i = Math.max(p.first(), c.first() - 12); i < c.first(); i++) {
      f.add(Slot.BEFORE_CLAUSE, p.word(i));
    }
    for (int i = c.next(); i < Math.min(p.next(), c.next() + 12); i++) {
      f.add(Slot.BESIDE, p.word(i));
    }
    f.add(Slot.OPENING, p.word(p.first()), p.word(p.first() + 1));
    f.add(Slot.CLAUSE_OPENING, p.word(c.first()), p.word(c.first() + 1));
    f.add(Slot.LENGTH, Buckets.distance(c.next() - c.first()), unit);
  }

  /** The last word of expectation before the anchor. */
  private long cues() {
    Clause c = a.clause();
    Match<String> last = null;
    Match<String> behind = null;
    int here = 0;
    int sentence = 0;
    for (Match<String> m : p.cues()) {
      int bit = bit(m.meaning());
      sentence |= bit;
      if (c.holds(m.first())) {
        here |= bit;
      }
      if (m.first() <= n.first()) {
        last = m;
      } else if (behind == null) {
        behind = m;
      }
    }
    int earlier = 0;
    Passage before = p.before();
    if (before != null) {
      for (Match<String> m : before.cues()) {
        earlier |= bit(m.meaning());
      }
    }
    long cue = last == null ? 0 : last.meaning().hashCode();
    int inside = last != null && c.holds(last.first()) ? 1 : 0;
    f.add(Slot.CUE, cue, inside, unit);
    if (last != null) {
      f.add(Slot.CUE_WORD, p.between(last.first(), last.next()), inside);
      int gap = n.first() - last.next();
      f.add(Slot.CUE_LINK, cue, Buckets.distance(gap), inside);
    }
    if (behind != null) {
      f.add(
          Slot.CUE_BEHIND,
          p.between(behind.first(), behind.next()),
          c.holds(behind.first()) ? 1 : 0);
    }
    f.add(Slot.CUES, here, unit);
    f.add(Slot.CUES_OF_SENTENCE, sentence, here);
    f.add(Slot.CUES_EARLIER, earlier, sentence);
    return cue * 2 + inside;
  }

  private static int bit(String meaning) {
    return switch (meaning) {
      case "expects" -> 1;
      case "will" -> 2;
      case "target" -> 4;
      case "weak" -> 8;
      case "past" -> 16;
      default -> 32;
    };
  }

  private void metrics(long cue) {
    Match<String> before = null;
    Match<String> behind = null;
    int here = 0;
    for (Match<String> m : p.metrics()) {
      if (n.measured().fits(m.meaning())) {
        before = m.next() <= n.first() ? m : before;
        behind = behind == null && m.first() >= n.next() ? m : behind;
        here += a.clause().holds(m.first()) ? 1 : 0;
      }
    }
    int far = before == null ? -1 : n.first() - before.next();
    int farBehind = behind == null ? -1 : behind.first() - n.next();
    f.add(Slot.METRIC_BEFORE, Buckets.distance(far), unit);
    f.add(Slot.METRIC_BEHIND, Buckets.distance(farBehind), unit);
    f.add(Slot.METRIC, code(before), unit, far >= 0 && far < 8 ? 1 : 0);
    f.add(Slot.METRIC, code(behind), unit, farBehind >= 0 && farBehind < 6 ? 3 : 2);
    f.add(Slot.METRIC_CUE, Math.min(2, here), cue);
    f.add(Slot.METRIC_CUE, traits(before) * 100L + traits(behind), a.directionCode());
  }

  private static long code(@Nullable Match<String> m) {
    return m == null ? 0 : m.meaning().hashCode();
  }

  private static int traits(@Nullable Match<String> m) {
    return m == null ? 77 : Wordings.traits(m.meaning());
  }

  private void state(long cue, int periods, int guided, int numbered, int recent) {
    f.add(Slot.PERIOD, periods, unit);
    f.add(Slot.PERIOD_CUE, periods, cue);
    f.add(Slot.GUIDED, guided, numbered, unit);
    f.add(Slot.GUIDED_CUE, guided, numbered, cue);
    f.add(Slot.GUIDED_NUMBER, guided, p.word(n.amount().first() - 1));
    int age = Buckets.sentences(recent);
    f.add(Slot.RECENT, age, unit);
    f.add(Slot.RECENT_LINK, age, p.cues().isEmpty() ? 1 : 0, p.past() ? 1 : 0);
    f.add(Slot.PAST, p.past() ? 1 : 0, cue);
    f.add(Slot.COMPARISON, nearest(p.comparisons()), unit);
  }

  private long nearest(List<Match<String>> words) {
    long code = 0;
    int distance = 8;
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

  private void setting() {
    Participant speaker = p.setting().speaker();
    int kind = speaker == null || speaker.kind() == null ? 3 : speaker.kind().ordinal();
    f.add(Slot.SPEAKER, kind, p.setting().turn().section().ordinal(), unit);
  }
}
