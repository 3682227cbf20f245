package io.tenor.extraction.guidance.anchor;

import io.tenor.extraction.guidance.Direction;
import io.tenor.extraction.metric.passage.Passage;
import io.tenor.extraction.metric.passage.Place;
import io.tenor.extraction.text.Phrases.Match;
import org.jspecify.annotations.Nullable;

/**
 * What a statement may hang on: a number, a word that says where a figure goes, or, in a clause
 * without either, the word that commits.
 *
 * @param direction of a word that has one
 */
public record Anchor(Place place, Clause clause, boolean number, @Nullable Direction direction) {

  public Passage passage() {
    return place.passage();
  }

  /** A small number for the direction, for features. */
  public int directionCode() {
    return direction == null ? 9 : direction.ordinal();
  }

  /** Whether its clause has a word of expectation, and none that takes it back. */
  public boolean commits() {
    boolean commits = false;
    for (Match<String> cue : passage().cues()) {
      if (clause.holds(cue.first())) {
        switch (cue.meaning()) {
          case "expects", "will", "target" -> commits = true;
          default -> {
            return false;
          }
        }
      }
    }
    return commits;
  }
}
