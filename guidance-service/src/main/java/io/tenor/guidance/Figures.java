package io.tenor.guidance;

import io.smallrye.mutiny.Uni;
import io.tenor.contracts.MetricsEvent.Extracted;
import io.tenor.extraction.metric.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The figures of a call, of which one part has come and others may be there. */
final class Figures {
  private final Extracted event;
  private final List<ReportedFigure> part;

  Figures(Extracted event) {
    this.event = event;
    this.part =
        event.facts().stream()
            .map(
                fact ->
                    ReportedFigure.of(event.transcriptId(), event.version(), event.part(), fact))
            .toList();
  }

  /** The other parts of the same version. */
  Uni<List<ReportedFigure>> others(Mutiny.Session session) {
    return session
        .createSelectionQuery(
            "from ReportedFigure where transcriptId = :id and version = :version and part <> :part",
            ReportedFigure.class)
        .setParameter("id", event.transcriptId())
        .setParameter("version", event.version())
        .setParameter("part", event.part())
        .getResultList();
  }

  /** Whether no part is missing; only the one part of a call without figures is empty. */
  boolean complete(List<ReportedFigure> others) {
    return others.stream().map(figure -> figure.part).distinct().count() == event.parts() - 1;
  }

  /** Of all parts, in order of their place. */
  List<Figure> all(List<ReportedFigure> others) {
    return Stream.concat(others.stream(), part.stream())
        .map(ReportedFigure::figure)
        .sorted(Comparator.comparing(Figure::source).thenComparing(Figure::id))
        .toList();
  }

  /** In place of what was kept of this part or of older versions. */
  Uni<Void> keep(Mutiny.Session session) {
    return session
        .createMutationQuery(
            """
            delete from ReportedFigure where transcriptId = :id
            and (version < :version or version = :version and part = :part)""")
        .setParameter("id", event.transcriptId())
        .setParameter("version", event.version())
        .setParameter("part", event.part())
        .executeUpdate()
        .chain(() -> session.persistAll(part.toArray()));
  }
}
