package io.tenor.metrics;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.tenor.extraction.metric.Basis;
import io.tenor.extraction.metric.Kind;
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

/** Serves the reported figures, and what does not fit together among them. */
@Path("/api/v1")
@PermissionsAllowed("metrics:read")
public class MetricsResource {
  private static final List<String> KINDS = Stream.of(Kind.values()).map(Kind::code).toList();
  private static final List<String> BASES = Stream.of(Basis.values()).map(Basis::code).toList();

  private final Facts facts;

  MetricsResource(Facts facts) {
    this.facts = facts;
  }

  @GET
  @Path("/transcripts/{id}/metrics")
  public Uni<CallFacts<MetricView>> ofCall(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return facts.ofCall(new CallFactList<>(StoredMetric.class, id, limit, cursor), MetricView::of);
  }

  @GET
  @Path("/transcripts/{id}/checks")
  public Uni<CallFacts<CheckView>> checks(
      @PathParam("id") UUID id,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    return facts.ofCall(new CallFactList<>(StoredCheck.class, id, limit, cursor), CheckView::of);
  }

  @GET
  @Path("/metrics/{id}")
  public Uni<MetricView> one(@PathParam("id") UUID id) {
    return facts.one(StoredMetric.class, id, MetricView::of);
  }

  @GET
  @Path("/metrics")
  public Uni<Page<MetricView>> found(
      @QueryParam("company") @Nullable String company,
      @QueryParam("metric") @Nullable String metric,
      @QueryParam("segment") @Nullable String segment,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("period") @Nullable String period,
      @QueryParam("basis") @Nullable String basis,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    FactSearch<StoredMetric> search =
        new FactSearch<>(StoredMetric.class)
            .company(company)
            .metric(metric)
            .words("segment", segment)
            .choice("kind", kind, KINDS)
            .period(period)
            .choice("basis", basis, BASES);
    return facts.found(search, limit, cursor, MetricView::of);
  }
}
