package io.tenor.extraction.call;

import io.tenor.extraction.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One speaker's words until the next speaker.
 *
 * @param index position in the call, from 0
 * @param speaker the name to show; the header's own words where nobody is named
 * @param participant index of the {@link Participant}, null where the text names nobody
 * @param source from the first spoken word to the last, without the header line
 */
public record Turn(
    int index, String speaker, @Nullable Integer participant, Section section, Span source) {}
