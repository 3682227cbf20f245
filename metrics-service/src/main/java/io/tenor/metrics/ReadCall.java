package io.tenor.metrics;

import io.tenor.extraction.CallText;
import io.tenor.extraction.Extraction;
import io.tenor.extraction.check.Check;
import io.tenor.extraction.guidance.GuidanceStatement;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.ReportedMetric;
import io.tenor.extraction.text.Span;
import io.tenor.facts.list.PlacedFact;
import io.tenor.kit.web.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The figures of a call and what does not fit together among them. */
record ReadCall(List<StoredMetric> metrics, List<StoredCheck> checks) {

  static ReadCall of(UUID transcriptId, CallText call) {
    List<ReportedMetric> found = Extraction.metrics(call);
    List<Figure> figures = found.stream().map(ReportedMetric::figure).toList();
    List<GuidanceStatement> guidance = Extraction.guidance(call, figures);
    List<Check> checks = Extraction.checks(call, found, guidance);
    List<StoredMetric> metrics =
        found.stream().map(metric -> StoredMetric.of(transcriptId, call, metric, checks)).toList();
    Map<UUID, ComparedFigure> parties = parties(call, metrics, guidance);
    return new ReadCall(
        metrics,
        checks.stream().map(check -> StoredCheck.of(transcriptId, check, parties)).toList());
  }

  /** All that checks may compare, by id. */
  private static Map<UUID, ComparedFigure> parties(
      CallText call, List<StoredMetric> metrics, List<GuidanceStatement> guidance) {
    Map<UUID, ComparedFigure> parties = new HashMap<>();
    for (StoredMetric metric : metrics) {
      parties.put(metric.id, ComparedFigure.metric(metric.id, metric.source()));
    }
    for (GuidanceStatement statement : guidance) {
      Span source = statement.source();
      Quote quote = new Quote(source.start(), source.end(), source.of(call.text()));
      parties.put(statement.id(), ComparedFigure.guidance(statement.id(), quote));
    }
    return parties;
  }

  List<PlacedFact> facts() {
    return Stream.<PlacedFact>concat(metrics.stream(), checks.stream()).toList();
  }
}
