package io.tenor.guidance;

import io.smallrye.mutiny.Uni;
import io.tenor.contracts.ReportedFact;
import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.text.Span;
import io.tenor.facts.list.FactKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** A figure that the metrics-service published, for statements that refer to it. */
@Entity
@Table(name = "reported_figure")
@IdClass(FactKey.class)
public class ReportedFigure {
  @Id UUID id;

  @Id
  @Column(name = "transcript_id")
  UUID transcriptId;

  int version;
  int part;
  String metric;
  @Nullable String segment;
  String kind;
  BigDecimal value;
  @Nullable String unit;
  @Nullable String period;
  @Nullable String basis;

  @Column(name = "source_start")
  int sourceStart;

  @Column(name = "source_end")
  int sourceEnd;

  protected ReportedFigure() {}

  static ReportedFigure of(UUID transcriptId, int version, int part, ReportedFact fact) {
    ReportedFigure figure = new ReportedFigure();
    figure.id = fact.id();
    figure.transcriptId = transcriptId;
    figure.version = version;
    figure.part = part;
    figure.metric = fact.metric();
    figure.segment = fact.segment();
    figure.kind = fact.kind();
    figure.value = fact.value();
    figure.unit = fact.unit();
    figure.period = fact.period();
    figure.basis = fact.basis();
    figure.sourceStart = fact.start();
    figure.sourceEnd = fact.end();
    return figure;
  }

  static Uni<Void> removeAll(Mutiny.Session session, UUID transcriptId) {
    return session
        .createMutationQuery("delete from ReportedFigure where transcriptId = :id")
        .setParameter("id", transcriptId)
        .executeUpdate()
        .replaceWithVoid();
  }

  Figure figure() {
    return new Figure(
        id,
        metric,
        segment,
        coded(Kind.values(), Kind::code, kind),
        value,
        unit,
        period,
        basis == null ? null : coded(Basis.values(), Basis::code, basis),
        new Span(sourceStart, sourceEnd));
  }

  private static <E> E coded(E[] values, Function<E, String> code, String wanted) {
    return Stream.of(values)
        .filter(value -> code.apply(value).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown code: " + wanted));
  }
}
