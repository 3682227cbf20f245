package io.tenor.local.faults;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What became of the documents of a run: by document the facts that are served, and what was
 * published of each call under how many ids.
 */
record Outcome(Map<Integer, Facts> facts, Map<Integer, Map<String, Long>> published) {

  static Map<Integer, Map<String, Long>> published(
      Map<Integer, String> calls, List<Published> events) {
    Map<String, Map<String, Long>> byCall =
        events.stream()
            .collect(
                Collectors.groupingBy(
                    Published::call,
                    Collectors.groupingBy(
                        Published::meaning,
                        TreeMap::new,
                        Collectors.mapping(
                            Published::id,
                            Collectors.collectingAndThen(
                                Collectors.toSet(), ids -> (long) ids.size())))));
    Map<Integer, Map<String, Long>> byDocument = new TreeMap<>();
    calls.forEach(
        (document, call) -> byDocument.put(document, byCall.getOrDefault(call, Map.of())));
    return byDocument;
  }

  /** Every difference to another run of the same documents, in words. */
  List<String> differencesTo(Outcome other) {
    return facts.keySet().stream()
        .filter(
            document ->
                !facts.get(document).equals(other.facts.get(document))
                    || !published.get(document).equals(other.published.get(document)))
        .map(
            document ->
                "document %d: %s %s, undisturbed %s %s"
                    .formatted(
                        document,
                        facts.get(document),
                        published.get(document),
                        other.facts.get(document),
                        other.published.get(document)))
        .toList();
  }
}
