package io.tenor.guidance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.tenor.extraction.Evidence;
import io.tenor.extraction.guidance.Bounds;
import io.tenor.kit.web.Quote;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A forward statement as the API serves it.
 *
 * @param label left out where the caller may not read transcripts, as every quote
 * @param conditions places of the words that condition it
 * @param supersedes the statement of an earlier call that it follows, null while none is known
 * @param redacted the fields left out, absent where none is
 */
public record GuidanceView(
    UUID id,
    UUID transcriptId,
    String metric,
    @JsonInclude(Include.NON_NULL) @Nullable String label,
    @Nullable String segment,
    String kind,
    @Nullable String period,
    String form,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String direction,
    @Nullable String unit,
    @Nullable String basis,
    String action,
    @Nullable String speaker,
    String section,
    BigDecimal confidence,
    List<Quote> conditions,
    @Nullable UUID refersTo,
    @Nullable Bounds prior,
    @Nullable UUID supersedes,
    Quote source,
    Evidence evidence,
    String rule,
    @JsonInclude(Include.NON_NULL) @Nullable List<String> redacted) {

  private static final List<String> WORDS = List.of("label", "source.quote", "conditions.quote");

  /**
   * @param words whether the caller may see words of the call
   */
  static GuidanceView of(StoredGuidance g, boolean words) {
    return new GuidanceView(
        g.id,
        g.transcriptId,
        g.metric,
        words ? g.label : null,
        g.segment,
        g.kind,
        g.period,
        g.form,
        g.low,
        g.high,
        g.direction,
        g.unit,
        g.basis,
        g.action,
        g.speaker,
        g.section,
        g.confidence,
        words ? g.conditions.words() : g.conditions.words().stream().map(Quote::redacted).toList(),
        g.refersTo,
        g.prior(),
        null,
        words ? g.source() : g.source().redacted(),
        g.evidence,
        g.rule,
        words ? null : WORDS);
  }
}
