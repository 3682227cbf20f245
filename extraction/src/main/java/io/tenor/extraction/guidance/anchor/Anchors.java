package io.tenor.extraction.guidance.anchor;

import io.tenor.extraction.guidance.Direction;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.quantity.Amount;
import io.tenor.extraction.text.Phrases.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what statements may hang on. Most sentences have no word of the future, and nothing. */
public final class Anchors {
  /** So many sentences without a word of expectation may continue a list of expectations. */
  private static final int CONTINUES = 3;

  /** No clause that anybody says goes more ways. */
  private static final int MOST_IN_CLAUSE = 3;

  private static final int MOST_IN_SENTENCE = 24;
  private static final Set<String> COMMITTING = Set.of("expects", "will", "target", "weak");

  private Anchors() {}

  /** The anchors of a sentence, in order of place. */
  public static List<Anchor> of(Passage p) {
    if (!forward(p)) {
      return List.of();
    }
    List<Anchor> anchors = new ArrayList<>();
    for (Clause clause : Clause.of(p)) {
      numbers(p, clause, anchors);
      words(p, clause, anchors);
      if (anchors.size() >= MOST_IN_SENTENCE) {
        break;
      }
    }
    return anchors;
  }

  private static boolean forward(Passage p) {
    if (p.question()) {
      return false;
    }
    boolean says = !p.cues().isEmpty();
    Passage earlier = p.before();
    for (int age = 0; !says && age < CONTINUES && earlier != null; age++) {
      says = earlier.cues().stream().anyMatch(c -> COMMITTING.contains(c.meaning()));
      earlier = earlier.before();
    }
    return says;
  }

  private static void numbers(Passage p, Clause clause, List<Anchor> anchors) {
    @Nullable Amount before = null;
    for (Place place : p.places()) {
      if (clause.holds(place.first()) && !place.amount().equals(before)) {
        anchors.add(new Anchor(place, clause, true, null));
      }
      before = place.amount();
    }
  }

  private static void words(Passage p, Clause clause, List<Anchor> anchors) {
    List<Match<Direction>> directions =
        Wordings.DIRECTIONS.in(p.tokens(), clause.first(), clause.next());
    int most = Math.min(MOST_IN_CLAUSE, directions.size());
    for (Match<Direction> d : directions.subList(0, most)) {
      anchors.add(new Anchor(Place.ofWords(p, d.first(), d.next()), clause, false, d.meaning()));
    }
    if (directions.isEmpty()) {
      p.cues().stream()
          .filter(c -> clause.holds(c.first()) && COMMITTING.contains(c.meaning()))
          .findFirst()
          .map(c -> new Anchor(Place.ofWords(p, c.first(), c.next()), clause, false, null))
          .ifPresent(anchors::add);
    }
  }
}
