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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
   * @param parties all that checks may compare, by id
   */
  static StoredCheck of(UUID transcriptId, Check check, Map<UUID, ComparedFigure> parties) {
    List<ComparedFigure> compared =
        check.compared().stream()
            .map(id -> parties.get(id).flagged(check.flagged().contains(id)))
            .sorted(Comparator.comparingInt(figure -> figure.source().start()))
            .toList();
    StoredCheck stored = new StoredCheck();
    stored.id = check.id();
    stored.transcriptId = transcriptId;
    stored.sourceStart = compared.getFirst().source().start();
    stored.rule = check.rule();
    stored.flag = check.flag().code();
    stored.explanation = check.explanation();
    stored.calculate(check.arithmetic());
    stored.compared = new ComparedFigures(compared);
    return stored;
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
