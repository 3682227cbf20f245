package io.tenor.guidance;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.tenor.extraction.guidance.Action;
import io.tenor.facts.list.CallFactList;
import io.tenor.facts.list.CallFacts;
import io.tenor.facts.list.FactSearch;
import io.tenor.facts.list.Facts;
import io.tenor.kit.web.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Serves the forward statements. */
@Path("/api/v1")
@PermissionsAllowed("guidance:read")
public class GuidanceResource {
  private static final List<String> ACTIONS = Stream.of(Action.values()).map(Action::code).toList();

  private final Facts facts;

  GuidanceResource(Facts facts) {
    this.facts = facts;
  }

  @GET
  @Path("/transcripts/{id}/guidance")
  public Uni<CallFacts<GuidanceView>> ofCall(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return facts.ofCall(
        new CallFactList<>(StoredGuidance.class, id, limit, cursor), GuidanceView::of);
  }

  @GET
  @Path("/guidance/{id}")
  public Uni<GuidanceView> one(@PathParam("id") UUID id) {
    return facts.one(StoredGuidance.class, id, GuidanceView::of);
  }

  @GET
  @Path("/guidance")
  public Uni<Page<GuidanceView>> found(
      @QueryParam("company") @Nullable String company,
      @QueryParam("metric") @Nullable String metric,
      @QueryParam("period") @Nullable String period,
      @QueryParam("action") @Nullable String action,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    FactSearch<StoredGuidance> search =
        new FactSearch<>(StoredGuidance.class)
            .company(company)
            .metric(metric)
            .period(period)
            .choice("action", action, ACTIONS);
    return facts.found(search, limit, cursor, GuidanceView::of);
  }
}
