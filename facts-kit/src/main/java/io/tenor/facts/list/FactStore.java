package io.tenor.facts.list;

import io.smallrye.mutiny.Uni;
import io.tenor.contracts.TranscriptEvent.TakenDown;
import io.tenor.facts.call.KnownCall;
import io.tenor.kit.messaging.Change;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Changes what is served of calls, one call a transaction.
 *
 * @param <F> kind of fact
 */
public final class FactStore<F extends StoredFact> {
  private final Class<F> type;

  public FactStore(Class<F> type) {
    this.type = type;
  }

  /**
   * Serves these facts and no others of the call.
   *
   * @param announcement what is published with it
   */
  public Change serve(Served<F> served, Change announcement) {
    return session ->
        KnownCall.lock(session, served.transcriptId())
            .flatMap(
                call -> {
                  if (!call.accepts(served.version())) {
                    return Uni.createFrom().voidItem();
                  }
                  call.serve(served.version(), served.status());
                  return remove(session, served.transcriptId())
                      .chain(() -> session.persistAll(served.facts().toArray()))
                      .chain(() -> announcement.apply(session));
                });
  }

  /** Leaves nothing of the call but a tombstone. */
  public Change takeDown(TakenDown event) {
    return session ->
        KnownCall.lock(session, event.transcriptId())
            .invoke(call -> call.takeDown(event.takenDownAt()))
            .chain(() -> remove(session, event.transcriptId()));
  }

  private Uni<Void> remove(Mutiny.Session session, UUID transcriptId) {
    return session
        .createMutationQuery(
            "delete from %s where transcriptId = :id".formatted(type.getSimpleName()))
        .setParameter("id", transcriptId)
        .executeUpdate()
        .replaceWithVoid();
  }
}
