package io.tenor.metrics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.tenor.extraction.Evidence;
import io.tenor.kit.web.Quote;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reported figure as the API serves it.
 *
 * @param label left out where the caller may not read transcripts, as the quote of {@code source}
 * @param flags what checks of the call against itself found
 * @param redacted the fields left out, absent where none is
 */
public record MetricView(
    UUID id,
    UUID transcriptId,
    String metric,
    @JsonInclude(Include.NON_NULL) @Nullable String label,
    @Nullable String segment,
    String kind,
    BigDecimal value,
    @Nullable String unit,
    @Nullable String period,
    @Nullable String calendarPeriod,
    @Nullable String basis,
    boolean approximate,
    @Nullable String speaker,
    String section,
    BigDecimal confidence,
    List<RaisedFlag> flags,
    Quote source,
    Evidence evidence,
    String rule,
    @JsonInclude(Include.NON_NULL) @Nullable List<String> redacted) {

  /**
   * @param words whether the caller may see words of the call
   */
  static MetricView of(StoredMetric m, boolean words) {
    return new MetricView(
        m.id,
        m.transcriptId,
        m.metric,
        words ? m.label : null,
        m.segment,
        m.kind,
        m.value,
        m.unit,
        m.period,
        m.calendarPeriod,
        m.basis,
        m.approximate,
        m.speaker,
        m.section,
        m.confidence,
        m.flags.raised(),
        words ? m.source() : m.source().redacted(),
        m.evidence,
        m.rule,
        words ? null : List.of("label", "source.quote"));
  }
}
