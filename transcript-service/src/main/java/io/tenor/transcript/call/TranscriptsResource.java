package io.tenor.transcript.call;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.tenor.transcript.document.Overrides;
import io.tenor.transcript.document.SentDocument;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes calls in and serves their own data. */
@Path("/api/v1/transcripts")
public class TranscriptsResource {
  private final Sending sending;
  private final Transcripts transcripts;

  TranscriptsResource(Sending sending, Transcripts transcripts) {
    this.sending = sending;
    this.transcripts = transcripts;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @PermissionsAllowed("transcripts:write")
  public Uni<Response> send(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String contentType,
      @QueryParam("company") @Nullable String company,
      @QueryParam("ticker") @Nullable String ticker,
      @QueryParam("fiscalPeriod") @Nullable String fiscalPeriod,
      @QueryParam("date") @Nullable String date,
      @QueryParam("sourceName") @Nullable String sourceName,
      byte[] document) {
    return sending
        .send(
            new SentDocument(
                document,
                contentType,
                Overrides.of(company, ticker, fiscalPeriod, date),
                Overrides.text("sourceName", sourceName)))
        .map(TranscriptsResource::answer);
  }

  /** The place is given without a host: callers know the gateway's, this service does not. */
  private static Response answer(Outcome outcome) {
    TranscriptView view = TranscriptView.of(outcome.call());
    Response.ResponseBuilder answer =
        outcome.created()
            ? Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/transcripts/" + view.id())
            : Response.ok();
    return answer.entity(view).type(MediaType.APPLICATION_JSON_TYPE).build();
  }

  @GET
  @Path("{id}")
  @PermissionsAllowed({"transcripts:read", "metrics:read", "guidance:read"})
  public Uni<TranscriptView> one(@PathParam("id") UUID id) {
    return transcripts.current(id).map(TranscriptView::of);
  }
}
