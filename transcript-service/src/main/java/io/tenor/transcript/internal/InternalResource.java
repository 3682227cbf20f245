package io.tenor.transcript.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Hands versions of calls to the services that extract from them, never to callers outside. */
@Path("/internal/transcripts")
@PermissionsAllowed("transcripts:internal")
public class InternalResource {
  private final WholeVersions versions;
  private final ObjectMapper json;
  private final Vertx vertx;

  InternalResource(WholeVersions versions, ObjectMapper json, Vertx vertx) {
    this.versions = versions;
    this.json = json;
    this.vertx = vertx;
  }

  @GET
  @Path("{id}/versions/{version}")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<byte[]> version(@PathParam("id") UUID id, @PathParam("version") int version) {
    return versions
        .read(id, version)
        .flatMap(whole -> vertx.executeBlocking(() -> json.writeValueAsBytes(whole), false));
  }
}
