package io.tenor.transcript.company;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.mutiny.Uni;
import io.tenor.kit.web.ListQuery;
import io.tenor.kit.web.Page;
import io.tenor.kit.web.PageRequest;
import io.tenor.kit.web.ProblemType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Serves the companies. */
@Path("/api/v1")
@PermissionsAllowed({"transcripts:read", "metrics:read", "guidance:read"})
public class CompanyResource {
  private final Mutiny.SessionFactory sessions;

  CompanyResource(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  @GET
  @Path("/companies/{id}")
  public Uni<CompanyView> one(@PathParam("id") UUID id) {
    return sessions
        .withSession(session -> session.find(Company.class, id))
        .onItem()
        .ifNull()
        .failWith(() -> ProblemType.NOT_FOUND.because("There is no company %s.".formatted(id)))
        .map(CompanyView::of);
  }

  @GET
  @Path("/companies")
  public Uni<Page<CompanyView>> all(
      @QueryParam("limit") @Nullable String limit, @QueryParam("cursor") @Nullable String cursor) {
    PageRequest page = PageRequest.of(ListQuery.of("companies"), limit, cursor);
    Position after = page.after(Position::parse);
    return sessions
        .withSession(session -> query(session, after).setMaxResults(page.rows()).getResultList())
        .map(rows -> page.page(rows, Position::keys).map(CompanyView::of));
  }

  private static Mutiny.SelectionQuery<Company> query(
      Mutiny.Session session, @Nullable Position after) {
    String hql =
        "from Company%s order by listedAs, id"
            .formatted(after == null ? "" : " where (listedAs, id) > (:name, :id)");
    Mutiny.SelectionQuery<Company> query = session.createSelectionQuery(hql, Company.class);
    return after == null
        ? query
        : query.setParameter("name", after.listedAs()).setParameter("id", after.id());
  }

  /** The sort key: companies come in the order of their names. */
  private record Position(String listedAs, UUID id) {

    static Position parse(List<String> keys) {
      return new Position(keys.get(0), UUID.fromString(keys.get(1)));
    }

    static List<String> keys(Company company) {
      return List.of(company.listedAs, company.id.toString());
    }
  }
}
