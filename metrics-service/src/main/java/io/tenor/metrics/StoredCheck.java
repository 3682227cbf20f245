package io.tenor.metrics;

import io.tenor.extraction.check.Arithmetic;
import io.tenor.extraction.check.Check;
import io.tenor.extraction.check.Interval;
import io.tenor.facts.list.FactKey;
import io.tenor.facts.list.PlacedFact;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Figures of a call that do not fit together. */
@Entity
@Table(name = "finding")
@IdClass(FactKey.class)
public class StoredCheck extends PlacedFact {
  String rule;
  String flag;
  String explanation;
  String expression;

  @Column(name = "computed_low")
  @Nullable BigDecimal computedLow;

  @Column(name = "computed_high")
  @Nullable BigDecimal computedHigh;

  @Column(name = "stated_low")
  @Nullable BigDecimal statedLow;

  @Column(name = "stated_high")
  @Nullable BigDecimal statedHigh;

  @JdbcTypeCode(SqlTypes.JSON)
  ComparedFigures compared;

  protected StoredCheck() {}

  /**
   * @param metrics of the same call
   */
  static StoredCheck of(Check check, List<StoredMetric> metrics) {
    List<StoredMetric> compared =
        metrics.stream().filter(metric -> check.compared().contains(metric.id)).toList();
    StoredMetric first = compared.getFirst();
    StoredCheck stored = new StoredCheck();
    stored.id = check.id();
    stored.transcriptId = first.transcriptId;
    stored.sourceStart = first.sourceStart;
    stored.rule = check.rule();
    stored.flag = check.flag().code();
    stored.explanation = check.explanation();
    stored.calculate(check.arithmetic());
    stored.compared =
        new ComparedFigures(compared.stream().map(metric -> figure(metric, check)).toList());
    return stored;
  }

  private static ComparedFigure figure(StoredMetric metric, Check check) {
    return new ComparedFigure(metric.id, check.flagged().contains(metric.id), metric.source());
  }

  private void calculate(Arithmetic arithmetic) {
    expression = arithmetic.expression();
    Interval computed = arithmetic.computed();
    computedLow = computed == null ? null : computed.low();
    computedHigh = computed == null ? null : computed.high();
    Interval stated = arithmetic.stated();
    statedLow = stated == null ? null : stated.low();
    statedHigh = stated == null ? null : stated.high();
  }

  Arithmetic arithmetic() {
    return new Arithmetic(
        expression, interval(computedLow, computedHigh), interval(statedLow, statedHigh));
  }

  private static @Nullable Interval interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null ? null : new Interval(low, high);
  }
}
