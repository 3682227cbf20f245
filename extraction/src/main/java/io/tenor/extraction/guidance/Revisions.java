package io.tenor.extraction.guidance;

import io.tenor.extraction.guidance.anchor.Wordings;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranges that others replace. */
final class Revisions {
  private static final Phrases<String> WORDS =
      Lexicon.load(Revisions.class, "earlier.txt", place -> place);
  private static final int REACH = 8;

  private Revisions() {}

  /**
   * Whether it is the range that another one replaces: "our previous guidance of 5 to 6"; "we
   * reaffirm our previous guidance of 5 to 6" replaces nothing.
   */
  static boolean replaced(Passage p, Amount amount) {
    Match<String> behind = WORDS.at(p.tokens(), amount.last() + 1, p.next());
    boolean named =
        called(p, Math.max(p.first(), amount.first() - REACH), amount.first())
            || (behind != null && behind.meaning().equals("behind"));
    return named && !kept(p);
  }

  /** Whether a number that is raised or lowered is compared with it: "from 5 to 7". */
  static boolean compared(Passage p, Amount amount) {
    Match<String> lead = WORDS.before(p.tokens(), amount.first(), p.first());
    Passage before = p.before();
    return lead != null
        && lead.meaning().equals("compared")
        && (revised(p) || called(p, p.first(), p.next()) || (before != null && revised(before)));
  }

  private static boolean called(Passage p, int first, int next) {
    return WORDS.in(p.tokens(), first, next).stream().anyMatch(w -> w.meaning().equals("earlier"));
  }

  private static boolean kept(Passage p) {
    List<Match<Action>> actions = Wordings.ACTIONS.in(p.tokens(), p.first(), p.next());
    return !actions.isEmpty() && actions.stream().allMatch(a -> a.meaning() == Action.REITERATE);
  }

  private static boolean revised(Passage p) {
    return Wordings.ACTIONS.in(p.tokens(), p.first(), p.next()).stream()
        .anyMatch(a -> a.meaning().revises());
  }

  /** What replacing the earlier range by the later one does. */
  static @Nullable Action effect(Bounds earlier, Bounds later) {
    if (earlier.low() == null
        || earlier.high() == null
        || later.low() == null
        || later.high() == null) {
      return null;
    }
    int low = later.low().compareTo(earlier.low());
    int high = later.high().compareTo(earlier.high());
    int middle = later.low().add(later.high()).compareTo(earlier.low().add(earlier.high()));
    if (low > 0 && high < 0) {
      return Action.NARROW;
    }
    return middle > 0 ? Action.RAISE : middle < 0 ? Action.LOWER : null;
  }
}
