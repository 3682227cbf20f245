package io.tenor.guidance;

import io.tenor.extraction.CallText;
import io.tenor.extraction.guidance.Bounds;
import io.tenor.extraction.guidance.GuidanceStatement;
import io.tenor.extraction.text.Span;
import io.tenor.facts.list.FactKey;
import io.tenor.facts.list.StoredFact;
import io.tenor.kit.web.Quote;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A forward statement of a call. */
@Entity
@Table(name = "guidance")
@IdClass(FactKey.class)
public class StoredGuidance extends StoredFact {
  String form;
  @Nullable BigDecimal low;
  @Nullable BigDecimal high;
  @Nullable String direction;
  String action;

  @JdbcTypeCode(SqlTypes.JSON)
  Conditions conditions;

  @Column(name = "refers_to")
  @Nullable UUID refersTo;

  @Column(name = "prior_low")
  @Nullable BigDecimal priorLow;

  @Column(name = "prior_high")
  @Nullable BigDecimal priorHigh;

  protected StoredGuidance() {}

  static StoredGuidance of(UUID transcriptId, CallText call, GuidanceStatement statement) {
    StoredGuidance stored = new StoredGuidance();
    stored.id = statement.id();
    stored.transcriptId = transcriptId;
    stored.metric = statement.metric();
    stored.label = statement.label();
    stored.segment = statement.segment();
    stored.kind = statement.kind().code();
    stored.period = statement.period();
    stored.form = statement.form().code();
    stored.low = statement.bounds().low();
    stored.high = statement.bounds().high();
    stored.direction = statement.direction() == null ? null : statement.direction().code();
    stored.unit = statement.unit();
    stored.basis = statement.basis() == null ? null : statement.basis().code();
    stored.action = statement.action().code();
    stored.speaker = statement.speaker();
    stored.section = statement.section().code();
    stored.confidence = statement.confidence();
    stored.conditions =
        new Conditions(
            statement.conditions().stream().map(span -> quote(span, call.text())).toList());
    stored.refersTo = statement.refersTo();
    stored.replaces(statement.prior());
    stored.evidence = statement.evidence();
    stored.rule = statement.rule();
    stored.stateAt(statement.source(), call.text());
    return stored;
  }

  private void replaces(@Nullable Bounds prior) {
    priorLow = prior == null ? null : prior.low();
    priorHigh = prior == null ? null : prior.high();
  }

  /** The range that the speaker says it replaces. */
  @Nullable Bounds prior() {
    return priorLow == null && priorHigh == null ? null : new Bounds(priorLow, priorHigh);
  }

  private static Quote quote(Span span, String text) {
    return new Quote(span.start(), span.end(), span.of(text));
  }
}
