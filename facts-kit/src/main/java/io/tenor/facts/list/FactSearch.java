package io.tenor.facts.list;

import io.smallrye.mutiny.Uni;
import io.tenor.extraction.period.PeriodForm;
import io.tenor.extraction.taxonomy.MetricWords;
import io.tenor.kit.web.Ids;
import io.tenor.kit.web.ListQuery;
import io.tenor.kit.web.Page;
import io.tenor.kit.web.PageRequest;
import io.tenor.kit.web.ProblemType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * A list of facts across calls, by what they have in common. An absent or empty filter takes all.
 *
 * @param <F> kind of fact
 */
public final class FactSearch<F extends StoredFact> {
  private final Class<F> type;
  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> filters = new LinkedHashMap<>();

  public FactSearch(Class<F> type) {
    this.type = type;
  }

  /** Facts of this metric; a code that the taxonomy does not have is refused. */
  public FactSearch<F> metric(@Nullable String code) {
    return choice("metric", code, MetricWords.codes());
  }

  /** Facts of this period; what is no period's name is refused. */
  public FactSearch<F> period(@Nullable String period) {
    if (period != null && !period.isEmpty() && !PeriodForm.OF_FACT.fits(period)) {
      throw ProblemType.INVALID_PARAMETER.because(
          "'period' is like %s.".formatted(PeriodForm.OF_FACT.examples()));
    }
    return code("period", period);
  }

  /** Facts with one of the codes that there are; another one is refused. */
  public FactSearch<F> choice(String field, @Nullable String code, List<String> codes) {
    if (code != null && !code.isEmpty() && !codes.contains(code)) {
      throw ProblemType.INVALID_PARAMETER.because(
          "'%s' is one of %s.".formatted(field, String.join(", ", codes)));
    }
    return code(field, code);
  }

  private FactSearch<F> code(String field, @Nullable String code) {
    return filter(field, code, " and f.%1$s = :%1$s".formatted(field));
  }

  /** Facts with these words, in whatever case. */
  public FactSearch<F> words(String field, @Nullable String words) {
    return filter(field, words, " and lower(f.%1$s) = lower(:%1$s)".formatted(field));
  }

  /** Facts of a company, by its id or its name. */
  public FactSearch<F> company(@Nullable String company) {
    UUID id = company == null ? null : Ids.parse(company);
    return id != null
        ? filter("company", id, " and c.companyId = :company")
        : filter("company", company, " and lower(c.company) = lower(:company)");
  }

  private FactSearch<F> filter(String name, @Nullable Object value, String condition) {
    if (value != null && !value.equals("")) {
      where.append(condition);
      filters.put(name, value);
    }
    return this;
  }

  /**
   * @param limit as sent
   * @param cursor as sent
   */
  PageRequest page(@Nullable String limit, @Nullable String cursor) {
    return PageRequest.of(ListQuery.of(type.getSimpleName(), filters), limit, cursor);
  }

  Uni<Page<F>> read(Mutiny.SessionFactory sessions, PageRequest page) {
    FactPosition after = page.after(FactPosition::parse);
    return sessions
        .withSession(session -> query(session, after).setMaxResults(page.rows()).getResultList())
        .map(rows -> page.page(rows, fact -> FactPosition.of(fact).keys()));
  }

  private Mutiny.SelectionQuery<F> query(Mutiny.Session session, @Nullable FactPosition after) {
    String hql =
        "select f from %s f join KnownCall c on c.transcriptId = f.transcriptId where 1 = 1%s%s order by %s"
            .formatted(
                type.getSimpleName(),
                where,
                after == null ? "" : " and " + FactPosition.AFTER,
                FactPosition.ORDER);
    Mutiny.SelectionQuery<F> query = session.createSelectionQuery(hql, type);
    filters.forEach(query::setParameter);
    return after == null ? query : after.bind(query);
  }
}
