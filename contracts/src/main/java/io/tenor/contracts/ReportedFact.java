package io.tenor.contracts;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reported figure as it travels: codes as the API serves them, the place as offsets into the
 * hashed text.
 *
 * @param kind {@code level}, {@code share}, {@code yoy}, {@code qoq} or {@code change}
 * @param unit ISO 4217 code, {@code percent}, {@code pp}, {@code bps}, {@code x}, {@code count} or
 *     a noun
 * @param basis {@code nongaap}, {@code constant_currency}, {@code organic} or null
 */
public record ReportedFact(
    UUID id,
    String metric,
    @Nullable String segment,
    String kind,
    BigDecimal value,
    @Nullable String unit,
    @Nullable String period,
    @Nullable String basis,
    int start,
    int end) {}
