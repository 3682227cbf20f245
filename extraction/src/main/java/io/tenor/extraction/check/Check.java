package io.tenor.extraction.check;

import java.util.List;
import java.util.UUID;

/**
 * Figures and forward statements of a call that do not fit together.
 *
 * @param rule name of the rule that compared them
 * @param flagged those that are likely wrong
 * @param compared all that were compared, the flagged ones included
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
