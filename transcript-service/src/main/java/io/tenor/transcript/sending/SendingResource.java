package io.tenor.transcript.sending;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.tenor.transcript.call.TranscriptView;
import io.tenor.transcript.document.HoldsDocument;
import io.tenor.transcript.document.SentDocument;
import io.tenor.transcript.parameter.Parameters;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Takes calls in. */
@Path("/api/v1")
public class SendingResource {
  private final Sending sending;

  SendingResource(Sending sending) {
    this.sending = sending;
  }

  @POST
  @Path("/transcripts")
  @Consumes(MediaType.WILDCARD)
  @HoldsDocument
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
                Parameters.of(company, ticker, fiscalPeriod, date),
                Parameters.text("sourceName", sourceName)))
        .map(SendingResource::answer);
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
}
