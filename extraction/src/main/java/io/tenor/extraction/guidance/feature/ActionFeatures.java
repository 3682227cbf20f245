package io.tenor.extraction.guidance.feature;

import io.tenor.extraction.guidance.Action;
import io.tenor.extraction.guidance.anchor.Anchor;
import io.tenor.extraction.guidance.anchor.Clause;
import io.tenor.extraction.guidance.anchor.Wordings;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.model.Features;
import io.tenor.extraction.text.Phrases.Match;
import org.jspecify.annotations.Nullable;

/** What a statement does to an earlier one. */
public final class ActionFeatures {

  private enum Slot {
    REPEATED,
    REPEATED_SECTION,
    ACTION,
    ACTION_REPEATED,
    ACTION_WORD,
    ACTION_ELSEWHERE,
    ACTION_EARLIER,
    CLAUSE,
    CLAUSE_PAIR,
    SENTENCE,
    OPENING,
    BEFORE,
    NUMBER,
    NUMBER_REPEATED
  }

  private ActionFeatures() {}

  /**
   * @param repeated 0 for a new subject; 3 for the same metric, segment and period as an earlier
   *     statement's; between, where only some of them are the same
   * @param number 0 where none is said; 2 where it was said before, else 1
   * @param before the action of the statement before in the same sentence
   */
  public static void of(Anchor a, int repeated, int number, @Nullable Action before, Features f) {
    Passage p = a.passage();
    Clause c = a.clause();
    int section = p.setting().turn().section().ordinal();
    f.add(Slot.REPEATED, repeated, number);
    f.add(Slot.REPEATED_SECTION, repeated, section);
    f.add(Slot.NUMBER, number, section);
    f.add(Slot.NUMBER_REPEATED, number, repeated, section);
    int found = 0;
    for (Match<Action> m : Wordings.ACTIONS.in(p.tokens(), p.first(), p.next())) {
      int action = m.meaning().ordinal();
      if (c.holds(m.first())) {
        found |= 1 << action;
        f.add(Slot.ACTION, action, number);
        f.add(Slot.ACTION_REPEATED, action, repeated);
      } else {
        f.add(Slot.ACTION_ELSEWHERE, action, m.first() < c.first() ? 1 : 0);
      }
      f.add(Slot.ACTION_WORD, p.between(m.first(), m.next()), c.holds(m.first()) ? 1 : 0);
    }
    f.add(Slot.ACTION, 99 + found, repeated);
    Passage earlier = p.before();
    if (earlier != null) {
      for (Match<Action> m :
          Wordings.ACTIONS.in(earlier.tokens(), earlier.first(), earlier.next())) {
        f.add(Slot.ACTION_EARLIER, m.meaning().ordinal(), found == 0 ? 1 : 0);
      }
    }
    for (int i = c.first(); i < c.next(); i++) {
      f.add(Slot.CLAUSE, p.word(i));
      f.add(Slot.CLAUSE_PAIR, p.word(i), p.word(i + 1));
    }
    for (int i = Math.max(p.first(), c.first() - 25); i < c.first(); i++) {
      f.add(Slot.SENTENCE, p.word(i));
    }
    f.add(Slot.OPENING, p.word(p.first()), p.word(p.first() + 1));
    f.add(Slot.BEFORE, before == null ? 9 : before.ordinal(), found);
  }
}
