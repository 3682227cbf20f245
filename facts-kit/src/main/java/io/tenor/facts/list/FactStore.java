package io.tenor.facts.list;

import io.smallrye.mutiny.Uni;
import io.tenor.contracts.TranscriptEvent.TakenDown;
import io.tenor.facts.call.KnownCall;
import io.tenor.kit.messaging.Change;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Changes what is served of calls, one call a transaction. */
public final class FactStore {
  private static final int BATCH = 1000;

  private final List<Class<? extends PlacedFact>> kinds;

  /**
   * @param kinds of all facts of a call that the service stores
   */
  public FactStore(List<Class<? extends PlacedFact>> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /**
   * Serves these facts and no others of the call.
   *
   * @param announcement what is published with it
   */
  public Change serve(Served served, Change announcement) {
    return session ->
        KnownCall.lock(session, served.transcriptId())
            .flatMap(
                call -> {
                  if (!call.accepts(served.version())) {
                    return Uni.createFrom().voidItem();
                  }
                  call.serve(served.version(), served.status());
                  return remove(session, served.transcriptId())
                      .chain(() -> persist(session, served.facts()))
                      .chain(() -> announcement.apply(session));
                });
  }

  /** What is written is let go, so that the largest call is not held twice. */
  private static Uni<Void> persist(Mutiny.Session session, List<? extends PlacedFact> facts) {
    Uni<Void> written = Uni.createFrom().voidItem();
    for (int from = 0; from < facts.size(); from += BATCH) {
      Object[] batch = facts.subList(from, Math.min(from + BATCH, facts.size())).toArray();
      written =
          written
              .chain(() -> session.persistAll(batch))
              .chain(session::flush)
              .invoke(session::clear);
    }
    return written;
  }

  /** Leaves nothing of the call but a tombstone. */
  public Change takeDown(TakenDown event) {
    return session ->
        KnownCall.lock(session, event.transcriptId())
            .invoke(call -> call.takeDown(event.takenDownAt()))
            .chain(() -> remove(session, event.transcriptId()));
  }

  private Uni<Void> remove(Mutiny.Session session, UUID transcriptId) {
    Uni<Void> removed = Uni.createFrom().voidItem();
    for (Class<? extends PlacedFact> kind : kinds) {
      removed = removed.chain(() -> remove(session, kind, transcriptId));
    }
    return removed;
  }

  private static Uni<Void> remove(
      Mutiny.Session session, Class<? extends PlacedFact> kind, UUID transcriptId) {
    return session
        .createMutationQuery(
            "delete from %s where transcriptId = :id".formatted(kind.getSimpleName()))
        .setParameter("id", transcriptId)
        .executeUpdate()
        .replaceWithVoid();
  }
}
