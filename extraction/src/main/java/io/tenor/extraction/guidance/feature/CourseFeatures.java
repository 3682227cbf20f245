package io.tenor.extraction.guidance.feature;

import io.tenor.extraction.guidance.Action;
import io.tenor.extraction.guidance.Direction;
import io.tenor.extraction.guidance.anchor.Anchor;
import io.tenor.extraction.guidance.anchor.Clause;
import io.tenor.extraction.guidance.anchor.Wordings;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.metric.option.MetricOption;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Tokens;
import java.util.List;

/** Where a statement without a number says that its figure goes. */
public final class CourseFeatures {
  private static final long LOSS = Tokens.hash("loss");
  private static final long LOSSES = Tokens.hash("losses");

  private enum Slot {
    DIRECTION,
    DIRECTION_TRAITS,
    DIRECTION_METRIC,
    DIRECTION_LOSS,
    ANCHOR,
    ANCHOR_COST,
    OTHERS,
    WORD,
    PAIR,
    CLAUSE,
    CLAUSE_COST,
    METRIC,
    KIND,
    ACTION,
    ELSEWHERE,
    TARGET
  }

  private CourseFeatures() {}

  /**
   * @param elsewhere how the clause leaves its number to other words, 0 where it does not
   */
  public static void of(Anchor a, MetricOption metric, Kind kind, int elsewhere, Features f) {
    Passage p = a.passage();
    Place n = a.place();
    Clause c = a.clause();
    int direction = a.directionCode();
    long word = p.between(n.first(), n.next());
    int cost = io.tenor.extraction.metric.passage.Wordings.is("cost", metric.metric()) ? 1 : 0;
    int loss = loss(metric) ? 1 : 0;
    long code = metric.metric().hashCode();
    f.add(Slot.DIRECTION, direction);
    f.add(Slot.DIRECTION_TRAITS, direction, cost, loss);
    f.add(Slot.DIRECTION_METRIC, direction, code);
    f.add(Slot.DIRECTION_LOSS, word, loss);
    f.add(Slot.ANCHOR, word);
    f.add(Slot.ANCHOR_COST, word, cost, kind.ordinal());
    f.add(Slot.METRIC, code);
    f.add(Slot.KIND, kind.ordinal());
    int others = 0;
    for (Match<Direction> d : Wordings.DIRECTIONS.in(p.tokens(), c.first(), c.next())) {
      others |= 1 << d.meaning().ordinal();
    }
    f.add(Slot.OTHERS, others, direction);
    for (int i = 1; i <= 3; i++) {
      f.add(Slot.WORD, -i, p.word(n.first() - i));
      f.add(Slot.WORD, i, p.word(n.next() + i - 1));
    }
    f.add(Slot.PAIR, word, p.word(n.first() - 1));
    f.add(Slot.PAIR, word, p.word(n.next()) + 1);
    for (int i = c.first(); i < c.next(); i++) {
      f.add(Slot.CLAUSE, p.word(i));
      f.add(Slot.CLAUSE_COST, p.word(i), cost);
    }
    revision(a, elsewhere, f);
  }

  private static void revision(Anchor a, int elsewhere, Features f) {
    Passage p = a.passage();
    Clause c = a.clause();
    List<Match<Action>> actions = Wordings.ACTIONS.in(p.tokens(), c.first(), c.next());
    int target =
        p.cues().stream().anyMatch(m -> c.holds(m.first()) && m.meaning().equals("target")) ? 1 : 0;
    int actionCode = actions.isEmpty() ? 9 : actions.getFirst().meaning().ordinal();
    f.add(Slot.ACTION, actionCode, target);
    f.add(Slot.TARGET, target, a.directionCode());
    f.add(Slot.ELSEWHERE, elsewhere, a.directionCode());
  }

  private static boolean loss(MetricOption metric) {
    for (int i = metric.first(); i < metric.next(); i++) {
      long word = metric.passage().tokens().word(i);
      if (word == LOSS || word == LOSSES) {
        return true;
      }
    }
    return false;
  }
}
