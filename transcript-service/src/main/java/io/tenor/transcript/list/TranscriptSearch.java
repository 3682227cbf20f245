package io.tenor.transcript.list;

import io.smallrye.mutiny.Uni;
import io.tenor.kit.web.Ids;
import io.tenor.kit.web.ListQuery;
import io.tenor.kit.web.Page;
import io.tenor.kit.web.PageRequest;
import io.tenor.transcript.call.CurrentCall;
import io.tenor.transcript.company.Named;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Finds calls by what they have in common, the newest first; those of unknown date come last. An
 * absent or empty filter takes all.
 */
final class TranscriptSearch {
  private static final String OF_COMPANY =
      "t.companyId in (select k.companyId from CompanyKey k where k.key = :%s)";

  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> filters = new LinkedHashMap<>();

  /** Calls of a company, by its id or any name that it is known by. */
  TranscriptSearch company(@Nullable String company) {
    if (company == null || company.isBlank()) {
      return this;
    }
    UUID id = Ids.parse(company);
    return id == null
        ? filter("company", OF_COMPANY.formatted("company"), Named.byName(company))
        : filter("company", "t.companyId = :company", id);
  }

  TranscriptSearch ticker(@Nullable String ticker) {
    return ticker == null || ticker.isBlank()
        ? this
        : filter("ticker", OF_COMPANY.formatted("ticker"), Named.byTicker(ticker));
  }

  TranscriptSearch fiscalPeriod(@Nullable String period) {
    return filter("period", "t.fiscalPeriod = :period", period);
  }

  /** Calls of this day or later. */
  TranscriptSearch from(@Nullable LocalDate date) {
    return filter("from", "t.date >= :from", date);
  }

  /** Calls of this day or earlier. */
  TranscriptSearch to(@Nullable LocalDate date) {
    return filter("to", "t.date <= :to", date);
  }

  private TranscriptSearch filter(String name, String condition, @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      filters.put(name, value);
    }
    return this;
  }

  PageRequest page(@Nullable String limit, @Nullable String cursor) {
    return PageRequest.of(ListQuery.of("transcripts", filters), limit, cursor);
  }

  Uni<Page<CurrentCall>> read(Mutiny.SessionFactory sessions, PageRequest page) {
    Position after = page.after(Position::parse);
    return sessions
        .withSession(session -> query(session, after).setMaxResults(page.rows()).getResultList())
        .map(rows -> rows.stream().map(CurrentCall::of).toList())
        .map(calls -> page.page(calls, Position::keys));
  }

  private Mutiny.SelectionQuery<Object[]> query(Mutiny.Session session, @Nullable Position after) {
    String hql =
        CurrentCall.QUERY
            + "1 = 1"
            + where
            + (after == null ? "" : " and (t.listedOn, t.id) < (:afterDay, :afterId)")
            + " order by t.listedOn desc, t.id desc";
    Mutiny.SelectionQuery<Object[]> query = session.createSelectionQuery(hql, Object[].class);
    filters.forEach(query::setParameter);
    return after == null
        ? query
        : query.setParameter("afterDay", after.listedOn()).setParameter("afterId", after.id());
  }

  private record Position(LocalDate listedOn, UUID id) {

    static Position parse(List<String> keys) {
      return new Position(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1)));
    }

    static List<String> keys(CurrentCall call) {
      return List.of(call.transcript().listedOn.toString(), call.transcript().id.toString());
    }
  }
}
