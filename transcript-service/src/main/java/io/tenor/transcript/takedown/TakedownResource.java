package io.tenor.transcript.takedown;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.tenor.contracts.Topics;
import io.tenor.contracts.TranscriptEvent.TakenDown;
import io.tenor.kit.messaging.Outbox;
import io.tenor.transcript.call.Transcripts;
import io.tenor.transcript.company.Companies;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Takes calls down: nothing of them stays here, and every other service is told. */
@Path("/api/v1")
public class TakedownResource {
  private final Mutiny.SessionFactory sessions;
  private final Outbox outbox;

  TakedownResource(Mutiny.SessionFactory sessions, Outbox outbox) {
    this.sessions = sessions;
    this.outbox = outbox;
  }

  @DELETE
  @Path("/transcripts/{id}")
  @PermissionsAllowed("transcripts:write")
  @PermissionsAllowed("takedown")
  public Uni<Void> takeDown(@PathParam("id") UUID id) {
    return sessions.withTransaction(
        session ->
            Companies.lockOf(session, id)
                .call(() -> delete(session, id))
                .onItem()
                .ifNotNull()
                .call(company -> Companies.forget(session, company))
                .chain(
                    () ->
                        outbox.publish(
                            session, Topics.TRANSCRIPTS, new TakenDown(id, Instant.now()))));
  }

  private static Uni<Integer> delete(Mutiny.Session session, UUID id) {
    return session
        .createMutationQuery("delete from Transcript where id = :id")
        .setParameter("id", id)
        .executeUpdate()
        .invoke(
            deleted -> {
              if (deleted == 0) {
                throw Transcripts.unknown(id);
              }
            });
  }
}
