package io.tenor.extraction.metric.passage;

import io.tenor.extraction.call.Participant;
import io.tenor.extraction.call.Turn;
import io.tenor.extraction.period.PeriodWords;
import io.tenor.extraction.taxonomy.MetricWords;
import io.tenor.extraction.text.Phrases;
import io.tenor.extraction.text.Phrases.Match;
import io.tenor.extraction.text.Sentence;
import io.tenor.extraction.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with what the lexicons find in it, each looked up when it is first asked for. */
public final class Passage {
  /** Words between two places that are this near say how they belong together. */
  static final int CLOSE = 6;

  /** No sentence that anybody says names more periods. */
  private static final int MOST_PERIODS = 16;

  /** More than so many numbers or marks tell no more. */
  private static final int MOST_COUNTED = 4;

  private static final long OUTSIDE = 1;
  private static final long MIX = 0x100000001b3L;

  private final Tokens tokens;
  private final Sentence sentence;
  private final Setting setting;
  private final PeriodWords periodWords;
  private @Nullable List<Match<String>> metrics;
  private @Nullable List<Match<String>> comparisons;
  private @Nullable List<Match<String>> directions;
  private @Nullable List<Match<String>> bases;
  private @Nullable List<Match<String>> cues;
  private @Nullable List<PeriodWords.Named> periods;
  private @Nullable Boolean past;
  private List<Place> places = List.of();

  /**
   * Where a sentence stands.
   *
   * @param speaker null where nobody is named
   * @param ordinal its position in the turn, from 0
   * @param before the sentence before in the same turn
   */
  public record Setting(
      Turn turn, @Nullable Participant speaker, int ordinal, @Nullable Passage before) {}

  Passage(Tokens tokens, Sentence sentence, Setting setting, PeriodWords periodWords) {
    this.tokens = tokens;
    this.sentence = sentence;
    this.setting = setting;
    this.periodWords = periodWords;
  }

  void hold(List<Place> numbers) {
    places = List.copyOf(numbers);
  }

  public Tokens tokens() {
    return tokens;
  }

  public int first() {
    return sentence.first();
  }

  public int next() {
    return sentence.next();
  }

  public Setting setting() {
    return setting;
  }

  public @Nullable Passage before() {
    return setting.before();
  }

  public List<Place> places() {
    return places;
  }

  public List<Match<String>> metrics() {
    if (metrics == null) {
      metrics = MetricWords.in(tokens, first(), next());
    }
    return metrics;
  }

  public List<Match<String>> comparisons() {
    if (comparisons == null) {
      comparisons = found(Wordings.COMPARISONS);
    }
    return comparisons;
  }

  public List<Match<String>> directions() {
    if (directions == null) {
      directions = found(Wordings.DIRECTIONS);
    }
    return directions;
  }

  public List<Match<String>> bases() {
    if (bases == null) {
      bases = found(Wordings.BASES);
    }
    return bases;
  }

  /** Words of expectation. */
  public List<Match<String>> cues() {
    if (cues == null) {
      cues = found(Wordings.CUES);
    }
    return cues;
  }

  public List<PeriodWords.Named> periods() {
    if (periods == null) {
      List<PeriodWords.Named> named = periodWords.in(first(), next());
      periods = named.subList(0, Math.min(MOST_PERIODS, named.size()));
    }
    return periods;
  }

  /** Whether it has a verb of what is over. */
  public boolean past() {
    if (past == null) {
      past = !found(Wordings.PAST).isEmpty();
    }
    return past;
  }

  private List<Match<String>> found(Phrases<String> words) {
    return words.in(tokens, first(), next());
  }

  public boolean question() {
    return tokens.is(next() - 1, '?');
  }

  /** The word at the place, or one word for all that is outside of the sentence. */
  public long word(int i) {
    return i < first() || i >= next() ? OUTSIDE : tokens.word(i);
  }

  /** The words between two places as one hash. */
  public long between(int from, int to) {
    long hash = 17;
    for (int i = from; i < to; i++) {
      hash = hash * MIX + tokens.word(i);
    }
    return hash;
  }

  /** How many numbers, up to four. */
  public int numbersBetween(int from, int to) {
    int n = 0;
    for (int i = placeFrom(from); i < places.size() && n < MOST_COUNTED; i++) {
      if (places.get(i).next() > to) {
        break;
      }
      n++;
    }
    return n;
  }

  /** The index of the first number that stands at the token or behind it. */
  private int placeFrom(int token) {
    int low = 0;
    int high = places.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** How many commas and the like, up to four. */
  public int marksBetween(int from, int to) {
    int n = 0;
    for (int i = from; i < to && n < MOST_COUNTED; i++) {
      n += mark(i) || tokens.is(i, ':') ? 1 : 0;
    }
    return n;
  }

  public int clauseStart(int at) {
    int start = at;
    while (start > first() && !mark(start - 1)) {
      start--;
    }
    return start;
  }

  public int clauseEnd(int at) {
    int end = at;
    while (end < next() && !mark(end)) {
      end++;
    }
    return end;
  }

  private boolean mark(int i) {
    return tokens.is(i, ',') || tokens.is(i, ';');
  }
}
