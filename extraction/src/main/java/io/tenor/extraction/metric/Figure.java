package io.tenor.extraction.metric;

import io.tenor.extraction.text.Span;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reported figure as far as others refer to it: guidance that is "no less than last quarter's
 * growth".
 */
public record Figure(
    UUID id,
    String metric,
    @Nullable String segment,
    Kind kind,
    BigDecimal value,
    @Nullable String unit,
    @Nullable String period,
    @Nullable Basis basis,
    Span source) {}
