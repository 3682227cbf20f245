package io.tenor.metrics;

import io.tenor.extraction.CallText;
import io.tenor.extraction.Extraction;
import io.tenor.extraction.check.Check;
import io.tenor.extraction.metric.ReportedMetric;
import io.tenor.facts.list.PlacedFact;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The figures of a call and what does not fit together among them. */
record ReadCall(List<StoredMetric> metrics, List<StoredCheck> checks) {

  static ReadCall of(UUID transcriptId, CallText call) {
    List<ReportedMetric> found = Extraction.metrics(call);
    List<Check> checks = Extraction.checks(call, found);
    List<StoredMetric> metrics =
        found.stream().map(metric -> StoredMetric.of(transcriptId, call, metric, checks)).toList();
    return new ReadCall(
        metrics, checks.stream().map(check -> StoredCheck.of(check, metrics)).toList());
  }

  List<PlacedFact> facts() {
    return Stream.<PlacedFact>concat(metrics.stream(), checks.stream()).toList();
  }
}
