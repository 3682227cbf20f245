package io.tenor.extraction.guidance;

import io.tenor.extraction.Evidence;
import io.tenor.extraction.call.Section;
import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.metric.Kind;
import io.tenor.extraction.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One forward statement of the company about its own future figures.
 *
 * @param period the target period, null where the text does not say
 * @param bounds open at both ends for a direction
 * @param direction only for {@link Form#DIRECTION}
 * @param unit as of a metric; null for a direction
 * @param conditions places of the words that condition it ("excluding currency")
 * @param refersTo the reported figure that gives its number
 * @param prior the range that the speaker says it replaces
 * @param source the clause or sentence that states it, at most 400 characters
 */
public record GuidanceStatement(
    UUID id,
    String metric,
    String label,
    @Nullable String segment,
    Kind kind,
    @Nullable String period,
    Form form,
    Bounds bounds,
    @Nullable Direction direction,
    @Nullable String unit,
    @Nullable Basis basis,
    Action action,
    @Nullable String speaker,
    Section section,
    BigDecimal confidence,
    List<Span> conditions,
    @Nullable UUID refersTo,
    @Nullable Bounds prior,
    Span source,
    Evidence evidence,
    String rule) {}
