package io.tenor.transcript.content;

import io.tenor.extraction.text.Span;
import io.tenor.transcript.call.ParticipantIds;
import io.tenor.transcript.call.StoredTurn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One speaker's words until the next speaker, as the API serves them.
 *
 * @param index position in the call, from 0
 * @param speaker the name to show; the document's own words where nobody is named
 * @param participantId null where the text names nobody
 * @param section {@code presentation} or {@code qa}
 * @param source from the first spoken word to the last, without the speaker's line
 */
public record TurnView(
    int index, String speaker, @Nullable UUID participantId, String section, Span source) {

  static TurnView of(StoredTurn turn, ParticipantIds ids) {
    return new TurnView(
        turn.index, turn.speaker, ids.of(turn.participant), turn.section.code(), turn.source());
  }
}
