package io.tenor.transcript.content;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.tenor.kit.web.Unchanging;
import io.tenor.transcript.call.Transcripts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Serves what the newest version of a call says, word by word. */
@Path("/api/v1")
@PermissionsAllowed("transcripts:read")
public class ContentResource {
  private final Transcripts transcripts;
  private final Texts texts;
  private final Turns turns;

  ContentResource(Transcripts transcripts, Texts texts, Turns turns) {
    this.transcripts = transcripts;
    this.texts = texts;
    this.turns = turns;
  }

  @GET
  @Path("/transcripts/{id}/text")
  @Produces("text/plain;charset=UTF-8")
  public Uni<Response> text(@PathParam("id") UUID id, @Context Request request) {
    return transcripts
        .current(id)
        .flatMap(
            call ->
                Unchanging.answer(
                    request, call.version().sha256, () -> texts.read(call.version())));
  }

  @GET
  @Path("/transcripts/{id}/turns")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<Response> turns(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context Request request) {
    return transcripts
        .current(id)
        .flatMap(
            call ->
                Unchanging.answer(
                    request,
                    call.version().sha256,
                    () -> turns.page(call.version(), limit, cursor)));
  }

  @GET
  @Path("/transcripts/{id}/exchanges")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<Response> exchanges(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor,
      @Context Request request) {
    return transcripts
        .current(id)
        .flatMap(
            call ->
                Unchanging.answer(
                    request,
                    call.version().sha256,
                    () -> turns.exchanges(call.version(), limit, cursor)));
  }
}
