package io.tenor.transcript.call;

import io.tenor.extraction.FactIds;
import io.tenor.extraction.call.Participant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids of a call's participants, by their names: a person keeps theirs in a corrected version. */
public final class ParticipantIds {
  private final List<UUID> ids = new ArrayList<>();

  public ParticipantIds(UUID transcriptId, Participants participants) {
    Map<String, Integer> namesakes = new HashMap<>();
    for (Participant person : participants.people()) {
      int nth = namesakes.merge(person.name(), 1, Integer::sum);
      ids.add(FactIds.of(transcriptId.toString(), "participant " + nth + " " + person.name()));
    }
  }

  /**
   * @param index in the list of participants, null for nobody
   */
  public @Nullable UUID of(@Nullable Integer index) {
    return index == null ? null : ids.get(index);
  }
}
