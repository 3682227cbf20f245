package io.tenor.extraction.check;

import java.util.List;
import java.util.UUID;

/**
 * Figures of a call that do not fit together.
 *
 * @param rule name of the rule that compared them
 * @param flagged the figures that are likely wrong
 * @param compared all figures that were compared, the flagged ones included
 * @param explanation a sentence for people, without a word of the text
 */
public record Check(
    UUID id,
    String rule,
    Flag flag,
    List<UUID> flagged,
    List<UUID> compared,
    Arithmetic arithmetic,
    String explanation) {}
