package io.tenor.extraction.guidance;

import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.quantity.Quantity;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Amounts that only say what another one is compared with. */
final class Comparisons {
  private static final Phrases<String> EARLIER =
      Lexicon.load(Comparisons.class, "earlier.txt", e -> e);
  private static final long FROM = Tokens.hash("from");
  private static final long BY = Tokens.hash("by");
  private static final long TO = Tokens.hash("to");

  private Comparisons() {}

  static boolean compared(Utterance said, Amount amount) {
    int floor = said.sentence().first();
    return amount.standing() == Amount.Standing.TAKEN_BACK
        || amount.quantity() instanceof Quantity.Duration
        || comparator(said.tokens(), amount, floor)
        || past(said, amount)
        || step(said, amount)
        || (replaced(said.tokens(), amount, floor) && !kept(said));
  }

  /** Both ends of "to range from 5 to 6" are meant. */
  private static boolean comparator(Tokens tokens, Amount amount, int floor) {
    Phrases.Match<String> word = Wordings.COMPARATORS.before(tokens, amount.first(), floor);
    return word != null && !(amount.isRange() && tokens.word(word.last()) == FROM);
  }

  /** "We reaffirm our prior guidance of 5 to 6" replaces nothing. */
  private static boolean kept(Utterance said) {
    return !said.actions().isEmpty()
        && said.actions().stream().allMatch(a -> a.meaning() == Action.REITERATE);
  }

  /** Whether it is the range that another one replaces: "our previous guidance of 5 to 6". */
  static boolean replaced(Tokens tokens, Amount amount, int floor) {
    int from = Math.max(floor, amount.first() - 8);
    return !EARLIER.in(tokens, from, amount.first()).isEmpty();
  }

  /** Behind the amount the words name a period that is over. */
  private static boolean past(Utterance said, Amount amount) {
    return said.periods().stream()
        .anyMatch(
            p ->
                p.period().isEmpty()
                    && p.first() > amount.last()
                    && p.first() - amount.last() <= 4
                    && !yearly(said, p.first()));
  }

  /** "Growth of 5% year over year" names a base, not the time of the number. */
  private static boolean yearly(Utterance said, int token) {
    return said.kinds().stream()
        .anyMatch(k -> k.first() == token && k.meaning().matches("yoy|qoq"));
  }

  /** In "raised by 5 million to 9 million" the first amount is the revision's. */
  private static boolean step(Utterance said, Amount amount) {
    Tokens tokens = said.tokens();
    boolean by = tokens.word(amount.first() - 1) == BY;
    boolean revised = said.actions().stream().anyMatch(a -> a.meaning() != Action.REITERATE);
    return by && (tokens.word(amount.last() + 1) == TO || revised);
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
    return middle > 0 ? Action.RAISE : middle < 0 ? Action.LOWER : Action.REITERATE;
  }
}
