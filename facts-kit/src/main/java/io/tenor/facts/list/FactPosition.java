package io.tenor.facts.list;

import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The sort key of facts: call by call, in order of their place. */
record FactPosition(UUID transcriptId, int start, UUID id) {
  static final String ORDER = "f.transcriptId, f.sourceStart, f.id";
  static final String AFTER =
      "(f.transcriptId, f.sourceStart, f.id) > (:afterCall, :afterStart, :afterId)";

  static FactPosition of(PlacedFact fact) {
    return new FactPosition(fact.transcriptId, fact.sourceStart, fact.id);
  }

  static FactPosition parse(List<String> keys) {
    return new FactPosition(
        UUID.fromString(keys.get(0)), Integer.parseInt(keys.get(1)), UUID.fromString(keys.get(2)));
  }

  List<String> keys() {
    return List.of(transcriptId.toString(), Integer.toString(start), id.toString());
  }

  <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
    return query
        .setParameter("afterCall", transcriptId)
        .setParameter("afterStart", start)
        .setParameter("afterId", id);
  }
}
