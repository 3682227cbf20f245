package io.tenor.extraction.guidance;

import io.tenor.extraction.text.Lexicon;
import io.tenor.extraction.text.Phrases;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Wordings of metrics and how the metrics behave. */
final class MetricWords {
  static final Phrases<String> PHRASES = Lexicon.load(MetricWords.class, "metrics.txt", c -> c);
  private static final Map<String, Set<String>> TRAITS = traits();

  private MetricWords() {}

  /** Whether {@code traits.txt} lists the metric under the trait. */
  static boolean is(String trait, String metric) {
    return TRAITS.getOrDefault(trait, Set.of()).contains(metric);
  }

  private static Map<String, Set<String>> traits() {
    Map<String, Set<String>> traits = new HashMap<>();
    for (String line : Lexicon.lines(MetricWords.class, "traits.txt")) {
      int colon = line.indexOf(": ");
      traits
          .computeIfAbsent(line.substring(0, colon), _ -> new HashSet<>())
          .addAll(Arrays.asList(line.substring(colon + 2).split(", ")));
    }
    return traits;
  }
}
