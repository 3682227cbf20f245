package io.tenor.extraction.metric.passage;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The wordings by which figures are reported, and how metrics behave. */
public final class Wordings {
  static final Phrases<String> COMPARISONS = load("comparisons.txt");
  static final Phrases<String> DIRECTIONS = load("directions.txt");
  static final Phrases<String> BASES = load("bases.txt");
  static final Phrases<String> CUES = load("cues.txt");
  static final Phrases<String> PAST = load("past.txt");
  private static final List<String> KINDS_OF_METRIC =
      List.of("ratio", "growth", "share", "cost", "money", "count", "pershare", "people");
  private static final Map<String, Set<String>> TRAITS = sets("traits.txt");
  private static final Map<String, Set<String>> SIBLINGS = sets("siblings.txt");
  private static final List<String> UNSAID = Lexicon.lines(Wordings.class, "unsaid.txt");
  private static final Map<String, Integer> PROFILES = new HashMap<>();

  static {
    for (Set<String> metrics : TRAITS.values()) {
      metrics.forEach(metric -> PROFILES.put(metric, profile(metric)));
    }
  }

  private Wordings() {}

  /** Whether {@code traits.txt} lists the metric under the trait. */
  public static boolean is(String trait, String metric) {
    Set<String> metrics = TRAITS.get(trait);
    return metrics != null && metrics.contains(metric);
  }

  /** What else the words of a metric may stand for. */
  public static Set<String> siblings(String metric) {
    return SIBLINGS.getOrDefault(metric, Set.of());
  }

  /** Metrics that speakers leave out where they are clear. */
  public static List<String> unsaid() {
    return UNSAID;
  }

  /** The metric's traits as a number, equal for metrics that behave alike. */
  public static int traits(String metric) {
    return metric.equals("other") ? -1 : PROFILES.getOrDefault(metric, 0);
  }

  private static int profile(String metric) {
    int bits = 0;
    for (int i = 0; i < KINDS_OF_METRIC.size(); i++) {
      bits |= is(KINDS_OF_METRIC.get(i), metric) ? 1 << i : 0;
    }
    return bits;
  }

  private static Phrases<String> load(String name) {
    return Lexicon.load(Wordings.class, name, meaning -> meaning);
  }

  private static Map<String, Set<String>> sets(String name) {
    Map<String, Set<String>> sets = new HashMap<>();
    for (String line : Lexicon.lines(Wordings.class, name)) {
      int colon = line.indexOf(": ");
      sets.computeIfAbsent(line.substring(0, colon), _ -> new HashSet<>())
          .addAll(Arrays.asList(line.substring(colon + 2).split(", ")));
    }
    return sets;
  }
}
