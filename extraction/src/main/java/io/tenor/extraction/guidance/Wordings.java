package io.tenor.extraction.guidance;

import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import java.util.Arrays;
import java.util.Locale;

/** The wordings beside metrics, cues and periods. */
final class Wordings {
  static final Phrases<Direction> DIRECTIONS =
      load("directions.txt", d -> Direction.valueOf(d.toUpperCase(Locale.ROOT)));
  static final Phrases<Action> ACTIONS =
      load("actions.txt", a -> Action.valueOf(a.toUpperCase(Locale.ROOT)));
  static final Phrases<String> KINDS = load("kinds.txt", k -> k);
  static final Phrases<Basis> BASES = load("bases.txt", Wordings::basis);
  static final Phrases<String> PAST = load("past.txt", p -> p);
  static final Phrases<String> DRIVERS = load("drivers.txt", d -> d);
  static final Phrases<String> COMPARATORS = load("comparators.txt", c -> c);
  static final Phrases<String> SEGMENT_STOPS = load("segment-stops.txt", s -> s);

  private Wordings() {}

  private static <T> Phrases<T> load(String name, java.util.function.Function<String, T> meaning) {
    return Lexicon.load(Wordings.class, name, meaning);
  }

  private static Basis basis(String code) {
    return Arrays.stream(Basis.values())
        .filter(b -> b.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
