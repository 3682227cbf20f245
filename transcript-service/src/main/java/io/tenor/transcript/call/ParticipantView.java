package io.tenor.transcript.call;

import io.tenor.extraction.call.Participant;
import io.tenor.extraction.call.ParticipantKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a call as the API serves them.
 *
 * @param aliases the other names that the call uses
 * @param role title, as written
 * @param firm employer, as written
 * @param kind {@code management}, {@code analyst}, {@code operator}, or null where the text does
 *     not tell
 * @param speaksFor for an interpreter: the participant whose words they give
 */
public record ParticipantView(
    UUID id,
    String name,
    List<String> aliases,
    @Nullable String role,
    @Nullable String firm,
    @Nullable String kind,
    @Nullable UUID speaksFor) {

  static List<ParticipantView> of(UUID transcriptId, Participants participants) {
    ParticipantIds ids = new ParticipantIds(transcriptId, participants);
    return participants.people().stream().map(person -> of(person, ids)).toList();
  }

  private static ParticipantView of(Participant person, ParticipantIds ids) {
    ParticipantKind kind = person.kind();
    return new ParticipantView(
        ids.of(person.index()),
        person.name(),
        person.aliases(),
        person.role(),
        person.firm(),
        kind == null ? null : kind.code(),
        ids.of(person.speaksFor()));
  }
}
