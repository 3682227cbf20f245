package io.tenor.extraction.check;

import java.util.List;
import java.util.UUID;

/**
 * Figures of a call that do not fit together.
 *
 * @param rule name of the rule that compared them
 * @param flagged the figures that are likely wrong
 * @param compared all figures that were compared, the flagged ones included
 * @param arithmetic the comparison in numbers, with the interval that rounding leaves
 * @param explanation a sentence for people
 */
public record Check(
    UUID id,
    String rule,
    Flag flag,
    List<UUID> flagged,
    List<UUID> compared,
    String arithmetic,
    String explanation) {}
