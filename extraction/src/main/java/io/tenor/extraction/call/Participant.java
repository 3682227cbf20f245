package io.tenor.extraction.call;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of the call, however many names the text gives them.
 *
 * @param index position in {@link Call#participants()}, by which turns refer to them
 * @param name the fullest name
 * @param aliases the other names used
 * @param role title, as written
 * @param firm employer, as written
 * @param kind null where the text does not tell
 * @param speaksFor for an interpreter: the participant whose words they give
 */
public record Participant(
    int index,
    String name,
    List<String> aliases,
    @Nullable String role,
    @Nullable String firm,
    @Nullable ParticipantKind kind,
    @Nullable Integer speaksFor) {}
