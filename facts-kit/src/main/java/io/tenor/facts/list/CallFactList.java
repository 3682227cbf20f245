package io.tenor.facts.list;

import io.smallrye.mutiny.Uni;
import io.tenor.facts.call.KnownCall;
import io.tenor.kit.web.ListQuery;
import io.tenor.kit.web.Page;
import io.tenor.kit.web.PageRequest;
import io.tenor.kit.web.ProblemType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Lists the facts of one call. Call and facts are read by one statement, so that an answer never
 * holds facts of two versions.
 *
 * @param <F> kind of fact
 */
public final class CallFactList<F extends PlacedFact> {
  private final Class<F> type;
  private final UUID transcriptId;
  private final PageRequest page;

  /**
   * @param limit as sent
   * @param cursor as sent
   */
  public CallFactList(
      Class<F> type, UUID transcriptId, @Nullable String limit, @Nullable String cursor) {
    this.type = type;
    this.transcriptId = transcriptId;
    this.page = PageRequest.of(ListQuery.of(type.getSimpleName(), transcriptId), limit, cursor);
  }

  Uni<CallFacts<F>> read(Mutiny.SessionFactory sessions) {
    Position after = page.after(Position::parse);
    return sessions
        .withSession(session -> query(session, after).setMaxResults(page.rows()).getResultList())
        .map(rows -> facts(rows, after));
  }

  private Mutiny.SelectionQuery<Object[]> query(Mutiny.Session session, @Nullable Position after) {
    String hql =
        "select c, f from KnownCall c left join %s f on f.transcriptId = c.transcriptId%s where c.transcriptId = :id order by %s"
            .formatted(
                type.getSimpleName(),
                after == null ? "" : " and " + FactPosition.AFTER,
                FactPosition.ORDER);
    Mutiny.SelectionQuery<Object[]> query =
        session.createSelectionQuery(hql, Object[].class).setParameter("id", transcriptId);
    return after == null ? query : after.fact().bind(query);
  }

  private CallFacts<F> facts(List<Object[]> rows, @Nullable Position after) {
    KnownCall call = rows.isEmpty() ? null : (KnownCall) rows.getFirst()[0];
    if (call == null || call.takenDown()) {
      throw ProblemType.NOT_FOUND.because("There is no transcript %s.".formatted(transcriptId));
    }
    if (after != null && !Objects.equals(after.version(), call.servedVersion())) {
      throw ProblemType.INVALID_CURSOR.because(
          "A new version of the call has replaced these facts; begin anew.");
    }
    List<F> found = rows.stream().map(row -> type.cast(row[1])).filter(Objects::nonNull).toList();
    Page<F> part =
        page.page(found, fact -> new Position(FactPosition.of(fact), call.servedVersion()).keys());
    return new CallFacts<>(part.items(), part.next(), call.status().code(), call.servedVersion());
  }

  /** A cursor ends with the version that it was given for. */
  private record Position(FactPosition fact, Integer version) {

    static Position parse(List<String> keys) {
      return new Position(FactPosition.parse(keys), Integer.valueOf(keys.getLast()));
    }

    List<String> keys() {
      return Stream.concat(fact.keys().stream(), Stream.of(version.toString())).toList();
    }
  }
}
