package io.tenor.metrics;

import io.tenor.contracts.ReportedFact;
import io.tenor.extraction.CallText;
import io.tenor.extraction.check.Check;
import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.metric.Figure;
import io.tenor.extraction.metric.ReportedMetric;
import io.tenor.facts.list.FactKey;
import io.tenor.facts.list.StoredFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A reported figure of a call. */
@Entity
@Table(name = "metric")
@IdClass(FactKey.class)
public class StoredMetric extends StoredFact {
  BigDecimal value;

  @Column(name = "calendar_period")
  @Nullable String calendarPeriod;

  boolean approximate;

  @JdbcTypeCode(SqlTypes.JSON)
  RaisedFlags flags;

  protected StoredMetric() {}

  /**
   * @param checks of the same call
   */
  static StoredMetric of(
      UUID transcriptId, CallText call, ReportedMetric metric, List<Check> checks) {
    Figure figure = metric.figure();
    StoredMetric stored = new StoredMetric();
    stored.id = figure.id();
    stored.transcriptId = transcriptId;
    stored.metric = figure.metric();
    stored.label = metric.label();
    stored.segment = figure.segment();
    stored.kind = figure.kind().code();
    stored.value = figure.value();
    stored.unit = figure.unit();
    stored.period = figure.period();
    stored.calendarPeriod = metric.calendarPeriod();
    stored.basis = code(figure.basis());
    stored.approximate = metric.approximate();
    stored.flags = RaisedFlags.of(figure.id(), checks);
    stored.speaker = metric.speaker();
    stored.section = metric.section().code();
    stored.confidence = metric.confidence();
    stored.evidence = metric.evidence();
    stored.rule = metric.rule();
    stored.stateAt(figure.source(), call.text());
    return stored;
  }

  /** The figure as it travels, without a word of the text. */
  ReportedFact fact() {
    return new ReportedFact(
        id, metric, segment, kind, value, unit, period, basis, sourceStart, sourceEnd);
  }

  private static @Nullable String code(@Nullable Basis basis) {
    return basis == null ? null : basis.code();
  }
}
