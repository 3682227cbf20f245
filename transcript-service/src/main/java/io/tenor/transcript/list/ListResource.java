package io.tenor.transcript.list;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.tenor.kit.web.Page;
import io.tenor.kit.web.PageRequest;
import io.tenor.transcript.call.TranscriptView;
import io.tenor.transcript.parameter.Parameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Lists calls. */
@Path("/api/v1")
public class ListResource {
  private final Mutiny.SessionFactory sessions;

  ListResource(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  @GET
  @Path("/transcripts")
  @PermissionsAllowed({"transcripts:read", "metrics:read", "guidance:read"})
  public Uni<Page<TranscriptView>> found(
      @QueryParam("company") @Nullable String company,
      @QueryParam("ticker") @Nullable String ticker,
      @QueryParam("fiscalPeriod") @Nullable String fiscalPeriod,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    TranscriptSearch search =
        new TranscriptSearch()
            .company(company)
            .ticker(ticker)
            .fiscalPeriod(Parameters.period("fiscalPeriod", fiscalPeriod))
            .from(Parameters.date("from", from))
            .to(Parameters.date("to", to));
    PageRequest page = search.page(limit, cursor);
    return search.read(sessions, page).map(found -> found.map(TranscriptView::of));
  }
}
