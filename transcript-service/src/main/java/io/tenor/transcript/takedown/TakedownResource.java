package io.tenor.transcript.takedown;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.tenor.contracts.Topics;
import io.tenor.contracts.TranscriptEvent.TakenDown;
import io.tenor.kit.messaging.Outbox;
import io.tenor.transcript.call.Transcripts;
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
            session
                .createMutationQuery("delete from Transcript where id = :id")
                .setParameter("id", id)
                .executeUpdate()
                .invoke(
                    deleted -> {
                      if (deleted == 0) {
                        throw Transcripts.unknown(id);
                      }
                    })
                .chain(
                    () ->
                        outbox.publish(
                            session, Topics.TRANSCRIPTS, new TakenDown(id, Instant.now()))));
  }
}
