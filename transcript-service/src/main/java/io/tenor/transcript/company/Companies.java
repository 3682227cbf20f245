package io.tenor.transcript.company;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.tenor.transcript.storage.Locks;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Recognises companies: by ticker, else by name. A company keeps every ticker and name that it was
 * ever recognised with.
 */
public final class Companies {

  private Companies() {}

  /**
   * The company of a call, new where nobody has heard of it.
   *
   * @param session in the transaction that stores the call
   * @param named by a name or a ticker at least
   */
  public static Uni<Company> recognise(Mutiny.Session session, Named named) {
    List<String> keys = named.keys();
    return find(session, keys)
        .onItem()
        .ifNull()
        .switchTo(() -> lock(session, keys).chain(() -> findOrCreate(session, named)))
        .call(company -> keep(session, company, keys))
        .invoke(company -> company.learn(named));
  }

  /** Two calls of a company that is new may come at once; keys are locked in one order. */
  private static Uni<Void> lock(Mutiny.Session session, List<String> keys) {
    return Multi.createFrom()
        .iterable(keys)
        .onItem()
        .transformToUniAndConcatenate(key -> Locks.take(session, key))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private static Uni<Company> findOrCreate(Mutiny.Session session, Named named) {
    return find(session, named.keys()).onItem().ifNull().switchTo(() -> create(session, named));
  }

  private static Uni<Company> create(Mutiny.Session session, Named named) {
    Company company = Company.of(named);
    return session.persist(company).chain(session::flush).replaceWith(company);
  }

  private static Uni<Company> find(Mutiny.Session session, List<String> keys) {
    return session
        .createSelectionQuery(
            """
            select c from CompanyKey k join Company c on c.id = k.companyId
            where k.key in (:keys) order by k.key desc""",
            Company.class)
        .setParameter("keys", keys)
        .setMaxResults(1)
        .getSingleResultOrNull();
  }

  private static Uni<Integer> keep(Mutiny.Session session, Company company, List<String> keys) {
    return session
        .createNativeQuery(
            """
            insert into company_key (key, company_id) select unnest(cast(:keys as text[])), :company
            on conflict do nothing""")
        .setParameter("keys", keys.toArray(String[]::new))
        .setParameter("company", company.id())
        .executeUpdate();
  }
}
