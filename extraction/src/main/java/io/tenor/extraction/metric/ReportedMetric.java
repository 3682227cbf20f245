package io.tenor.extraction.metric;

import io.tenor.extraction.Evidence;
import io.tenor.extraction.call.Section;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the company reports, tied to the characters that state it.
 *
 * @param figure its identity, metric, value and place; {@code source} is the number as written with
 *     its currency, scale and unit words, at most 60 characters
 * @param label the speaker's words for what is measured
 * @param calendarPeriod ISO 8601 interval ({@code 2021-04-01/2021-06-30}) of the fiscal period,
 *     null where unknown
 * @param approximate whether the speaker says about, nearly, over and the like
 * @param speaker name of who says it
 * @param confidence of all figures given 0.9, nine in ten are right
 * @param rule name of the rule that read it
 */
public record ReportedMetric(
    Figure figure,
    String label,
    @Nullable String calendarPeriod,
    boolean approximate,
    @Nullable String speaker,
    Section section,
    BigDecimal confidence,
    Evidence evidence,
    String rule) {}
