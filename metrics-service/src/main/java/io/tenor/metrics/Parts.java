package io.tenor.metrics;

import io.tenor.contracts.MetricsEvent.Extracted;
import io.tenor.contracts.ReportedFact;
import io.tenor.contracts.TranscriptEvent.Registered;
import io.tenor.extraction.Extraction;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A call with very many figures is published in parts that each fit a record; one with none in one.
 */
final class Parts {
  private static final int MOST_FACTS = 500;

  private Parts() {}

  static List<Extracted> of(Registered event, List<StoredMetric> metrics, Instant at) {
    List<ReportedFact> facts = metrics.stream().map(StoredMetric::fact).toList();
    int parts = Math.max(1, Math.ceilDiv(facts.size(), MOST_FACTS));
    return IntStream.rangeClosed(1, parts)
        .mapToObj(
            part ->
                new Extracted(
                    event.transcriptId(),
                    event.version(),
                    event.sha256(),
                    Extraction.ENGINE,
                    part,
                    parts,
                    facts.subList(
                        (part - 1) * MOST_FACTS, Math.min(part * MOST_FACTS, facts.size())),
                    at))
        .toList();
  }
}
