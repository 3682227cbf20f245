package io.tenor.transcript.call;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** Serves the data that a call has of its own. */
@Path("/api/v1")
public class TranscriptResource {
  private final Transcripts transcripts;

  TranscriptResource(Transcripts transcripts) {
    this.transcripts = transcripts;
  }

  @GET
  @Path("/transcripts/{id}")
  @PermissionsAllowed({"transcripts:read", "metrics:read", "guidance:read"})
  public Uni<TranscriptView> one(@PathParam("id") UUID id) {
    return transcripts.current(id).map(TranscriptView::of);
  }
}
